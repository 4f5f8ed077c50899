package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;
import org.wardmote.model.Indicator;
import org.wardmote.model.Period;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.model.Recorded;
import org.wardmote.model.Source;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.problem.Location;

class ReleaseTest {

    private static final Quarter SUMMER = new Quarter(2025, 3);

    private final PublicRecord record =
            ElmbridgeRecord.begun()
                    .district("elmbridge", "Elmbridge")
                    .ward("ash", "Ash")
                    .ward("rowan", "Rowan")
                    .indicator("burglary", Indicator.Policy.OPEN)
                    .indicator("ambulances", Indicator.Policy.ROUND)
                    .record();

    @Test
    void anOpenIndicatorIsReleasedAsItWasRead() {
        Release release = release("ash,burglary,2025-Q3,4", "rowan,burglary,2025-Q3,0");

        assertThat(shown(release, "ash")).isEqualTo("4");
        assertThat(shown(release, "rowan")).isEqualTo("0");
    }

    @Test
    void ofAnyOtherPolicyNothingIsReleased() {
        Release release = release("ash,ambulances,2025-Q3,40", "rowan,ambulances,2025-Q3,52");

        assertThat(release.of("ambulances")).isEmpty();
        assertThat(release.isWithheld("ambulances")).isTrue();
        assertThat(release.datasets()).isEmpty();
    }

    @Test
    void whatIsWithheldLooksTheSameWhetherOrNotThereAreFigures() {
        assertThat(release("ash,ambulances,2025-Q3,40")).isEqualTo(release());
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

    private static Series series(Release release) {
        return release.of("burglary").orElseThrow();
    }

    private Release release(String... rows) {
        TreeMap<Quarter, List<Dataset.Figure>> byQuarter = new TreeMap<>();
        Arrays.stream(rows)
                .map(ReleaseTest::figure)
                .forEach(
                        figure ->
                                byQuarter.merge(
                                        figure.period().quarter(),
                                        List.of(figure),
                                        ReleaseTest::joined));
        return Release.of(
                record,
                new Datasets(
                        byQuarter.entrySet().stream()
                                .map(entry -> dataset(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Reads {@code area,indicator,period,count[,mark]} as a file of figures has it. */
    private static Dataset.Figure figure(String row) {
        List<String> cells = List.of(row.split(",", -1));
        String mark = cells.size() > 4 ? cells.get(4) : "";
        return new Dataset.Figure(
                cells.get(0),
                cells.get(1),
                Period.parse(cells.get(2)).orElseThrow(),
                cells.get(3).isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(cells.get(3))),
                Arrays.stream(Dataset.Mark.values())
                        .filter(known -> known.letter().equals(mark))
                        .findFirst()
                        .orElseThrow(),
                Location.of("figures.csv"));
    }

    private static Dataset dataset(Quarter quarter, List<Dataset.Figure> figures) {
        return new Dataset(
                quarter,
                new Dataset.About(
                        "Invented figures",
                        Optional.of(LocalDate.of(2025, 11, 1)),
                        new Source(
                                "Invented figures",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Recorded.leftOut()),
                        Optional.empty(),
                        Dataset.State.FINAL,
                        List.of(),
                        List.of()),
                List.of(),
                figures,
                Optional.empty(),
                Elmbridge.UPKEEP);
    }
}
