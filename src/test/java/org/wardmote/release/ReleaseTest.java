package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;

class ReleaseTest {

    private static final Quarter SUMMER = new Quarter(2025, 3);

    private final PublicRecord record =
            ElmbridgeRecord.begun()
                    .district("elmbridge", "Elmbridge")
                    .ward("ash", "Ash")
                    .ward("rowan", "Rowan")
                    .place("ash-green", "Ash Green", "ash")
                    .indicator("burglary", Indicator.Policy.OPEN)
                    .indicator("ambulances", Indicator.Policy.ROUND)
                    .indicator("thefts", Indicator.Policy.SUPPRESS)
                    .indicator("deaths", Indicator.Policy.WITHHOLD)
                    .record();

    @Test
    void anOpenIndicatorIsReleasedAsItWasRead() {
        Release release = release("ash,burglary,2025-Q3,4", "rowan,burglary,2025-Q3,0");

        assertThat(shown(release, "ash")).isEqualTo("4");
        assertThat(shown(release, "rowan")).isEqualTo("0");
    }

    @Test
    void ofAWithheldIndicatorNothingIsReleased() {
        Release release = release("ash,deaths,2025-Q3,40", "rowan,deaths,2025-Q3,52");

        assertThat(release.of("deaths")).isEmpty();
        assertThat(release.isWithheld("deaths")).isTrue();
        assertThat(release.datasets()).isEmpty();
    }

    @Test
    void whatIsWithheldLooksTheSameWhetherOrNotThereAreFigures() {
        assertThat(release("ash,deaths,2025-Q3,40")).isEqualTo(release());
    }

    @Test
    void aRoundedIndicatorIsReleasedByQuarterAndRoundedToFive() {
        Release release =
                release(
                        "ash,ambulances,2025-07,11",
                        "ash,ambulances,2025-08,14",
                        "ash,ambulances,2025-09,17",
                        "rowan,ambulances,2025-Q3,3");

        assertThat(row(release, "ambulances")).containsExactly("40", "45", "[low]");
        assertThat(release.of("ambulances").orElseThrow().months().isEmpty()).isTrue();
    }

    @Test
    void aSmallCountIsSuppressedAndAnotherBesideIt() {
        Release release = release("ash,thefts,2025-Q3,11", "rowan,thefts,2025-Q3,3");

        assertThat(row(release, "thefts")).containsExactly("[c]", "14", "[c]");
    }

    @Test
    void aWardAndItsPlaceAreNotBothShownWhereLittleOfTheWardIsLeft() {
        Release release =
                release(
                        "ash,thefts,2025-Q3,20",
                        "ash-green,thefts,2025-Q3,18",
                        "rowan,thefts,2025-Q3,30");

        Series thefts = release.of("thefts").orElseThrow();
        assertThat(thefts.quarters().of("ash", SUMMER).shown()).isEqualTo("20");
        assertThat(thefts.quarters().of("ash-green", SUMMER).shown()).isEqualTo("[c]");
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        assertThat(release("rowan,thefts,2025-Q3,30", "ash,thefts,2025-Q3,3"))
                .isEqualTo(release("ash,thefts,2025-Q3,3", "rowan,thefts,2025-Q3,30"));
    }

    @Test
    void itIsToldHowMuchIsHiddenAndNotWhy() {
        Release release = release("ash,thefts,2025-Q3,11", "rowan,thefts,2025-Q3,3");

        assertThat(release.protection("thefts"))
                .contains(
                        new Protection(
                                Indicator.Policy.SUPPRESS,
                                5,
                                Indicator.Zeros.SHOWN,
                                new Protection.Extent(2, 3)));
    }

    @Test
    void theDistrictIsTheSumOfItsWards() {
        Release release = release("ash,burglary,2025-Q3,4", "rowan,burglary,2025-Q3,3");

        assertThat(shown(release, "elmbridge")).isEqualTo("7");
    }

    @Test
    void theDistrictHasNoCountWhereAWardHasNone() {
        assertThat(shown(release("ash,burglary,2025-Q3,4"), "elmbridge")).isEqualTo("[x]");
        assertThat(
                        shown(
                                release("ash,burglary,2025-Q3,4", "rowan,burglary,2025-Q3,,c"),
                                "elmbridge"))
                .isEqualTo("[c]");
    }

    @Test
    void aWardWhereItIsNotCountedAddsNothing() {
        Release release = release("ash,burglary,2025-Q3,4", "rowan,burglary,2025-Q3,,z");

        assertThat(shown(release, "elmbridge")).isEqualTo("4");
    }

    @Test
    void aFigureGivenForTheDistrictStandsWhereNoWardHasOne() {
        assertThat(shown(release("elmbridge,burglary,2025-Q3,90"), "elmbridge")).isEqualTo("90");
    }

    @Test
    void aQuarterIsTheSumOfItsThreeMonths() {
        Release release =
                release(
                        "ash,burglary,2025-07,1",
                        "ash,burglary,2025-08,2",
                        "ash,burglary,2025-09,4,p");

        assertThat(shown(release, "ash")).isEqualTo("7 [p]");
        assertThat(series(release).months().of("ash", YearMonth.of(2025, 8)).shown())
                .isEqualTo("2");
    }

    @Test
    void twoMonthsMakeNoQuarter() {
        Release release = release("ash,burglary,2025-07,1", "ash,burglary,2025-08,2");

        assertThat(shown(release, "ash")).isEqualTo("[x]");
    }

    @Test
    void aCountThatIsMarkedConfidentialIsDroppedEvenWhereTheFileHoldsIt() {
        assertThat(shown(release("ash,burglary,2025-Q3,2,c"), "ash")).isEqualTo("[c]");
    }

    @Test
    void aMonthThatIsConfidentialIsNotToldByItsQuarterAndTheOtherMonths() {
        Release release =
                release(
                        "ash,burglary,2025-Q3,9",
                        "ash,burglary,2025-07,3",
                        "ash,burglary,2025-08,,c",
                        "ash,burglary,2025-09,4",
                        "rowan,burglary,2025-07,1",
                        "rowan,burglary,2025-08,1",
                        "rowan,burglary,2025-09,1");

        assertThat(shown(release, "ash")).isEqualTo("9");
        assertThat(months(release, "ash")).containsExactly("[c]", "[c]", "[c]");
        assertThat(months(release, "rowan")).containsExactly("1", "1", "1");
        assertThat(months(release, "elmbridge")).containsExactly("[c]", "[c]", "[c]");
    }

    @Test
    void fourQuartersAreAddedUpToTheirLast() {
        Release release =
                release(
                        "ash,burglary,2024-Q4,1",
                        "ash,burglary,2025-Q1,2",
                        "ash,burglary,2025-Q2,3",
                        "ash,burglary,2025-Q3,4,p");

        assertThat(series(release).years().of("ash", SUMMER).shown()).isEqualTo("10 [p]");
    }

    @Test
    void threeQuartersMakeNoYear() {
        Release release =
                release(
                        "ash,burglary,2025-Q1,2",
                        "ash,burglary,2025-Q2,3",
                        "ash,burglary,2025-Q3,4");

        assertThat(series(release).years().of("ash", SUMMER)).isEqualTo(Marker.NOT_AVAILABLE);
    }

    @Test
    void aFigureOfAnAreaThatTheSiteDoesNotShowIsNotReleased() {
        assertThat(release("hidden-ward,burglary,2025-Q3,4").of("burglary")).isEmpty();
    }

    private static String shown(Release release, String area) {
        return series(release).quarters().of(area, SUMMER).shown();
    }

    private static List<String> months(Release release, String area) {
        return SUMMER.months().stream()
                .map(month -> series(release).months().of(area, month).shown())
                .toList();
    }

    /** Ash, the district and Rowan, in the order of their ids. */
    private static List<String> row(Release release, String indicator) {
        return release.of(indicator).orElseThrow().quarters().rows().get(SUMMER).values().stream()
                .map(Released::shown)
                .toList();
    }

    private static Series series(Release release) {
        return release.of("burglary").orElseThrow();
    }

    private Release release(String... rows) {
        return Release.of(record, ElmbridgeFigures.of(rows));
    }
}
