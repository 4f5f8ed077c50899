package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeWards;
import org.wardmote.release.Marker;
import org.wardmote.release.Released;

class FindingsTest {

    /** A district of 20,000, of which Ash is 5,000 and Rowan a twentieth. */
    private static ElmbridgeWards elmbridge() {
        return ElmbridgeWards.district(20_000)
                .ward("ash", 5000)
                .ward("elm", 14_000)
                .ward("rowan", 1000);
    }

    @Test
    void whereNothingIsReleasedNothingIsFound() {
        assertThat(elmbridge().findings()).isEqualTo(Findings.NOTHING);
    }

    @Test
    void theRateIsThatOfFourQuartersAmongTheResidents() {
        RateFinding rate = ofFourQuarters().burglaries("ash").rate().orElseThrow();

        assertThat(rate.sample()).isEqualTo(new Sample(20, 5000));
        assertThat(rate.rate().value()).isEqualTo(4);
        assertThat(rate.rate().interval().low()).isCloseTo(2.4423, within(1e-4));
        assertThat(rate.rate().interval().high()).isCloseTo(6.1780, within(1e-4));
    }

    private static ElmbridgeWards ofFourQuarters() {
        return elmbridge()
                .counts("ash", 5, 5, 5, 5)
                .counts("elm", 5, 5, 5, 5)
                .counts("rowan", 0, 0, 1, 0);
    }

    @Test
    void aWardIsComparedWithTheDistrictAndALargeOneAlsoWithTheRest() {
        IndicatorFindings burglaries = ofFourQuarters().burglaries();

        RateFinding ash = burglaries.of("ash").orElseThrow().rate().orElseThrow();
        assertThat(ash.withDistrict().orElseThrow().comparison()).isEqualTo(Comparison.HIGHER);
        assertThat(ash.withDistrict().orElseThrow().benchmark().rate()).isEqualTo(41 / 20_000.0);
        assertThat(ash.withRest().orElseThrow().benchmark().rate()).isEqualTo(21 / 15_000.0);
        assertThat(ash.excess().orElseThrow()).isCloseTo(20 - 10.25, within(1e-9));

        RateFinding rowan = burglaries.of("rowan").orElseThrow().rate().orElseThrow();
        assertThat(rowan.withDistrict().orElseThrow().comparison()).isEqualTo(Comparison.SIMILAR);
        assertThat(rowan.withRest()).isEmpty();
    }

    @Test
    void theDistrictIsComparedWithNothing() {
        RateFinding district = ofFourQuarters().burglaries("elmbridge").rate().orElseThrow();

        assertThat(district.sample()).isEqualTo(new Sample(41, 20_000));
        assertThat(district.withDistrict()).isEmpty();
    }

    @Test
    void threeQuartersHaveNoRate() {
        AreaFinding ash = elmbridge().counts("ash", 5, 5, 5).burglaries("ash");

        assertThat(ash.year()).isEqualTo(Marker.NOT_AVAILABLE);
        assertThat(ash.rate()).isEmpty();
    }

    @Test
    void whoseResidentsAreNotKnownHasNoRate() {
        ElmbridgeWards unknown =
                ElmbridgeWards.district(20_000).ward("ash", 0).counts("ash", 5, 5, 5, 5);

        assertThat(unknown.burglaries("ash").rate()).isEmpty();
        assertThat(unknown.burglaries().ranking().unknown()).containsExactly("ash");
    }

    @Test
    void whatIsCountedAmongSomethingElseHasNoRate() {
        assertThat(ofFourQuarters().per("lamp posts").burglaries().population()).isEmpty();
        assertThat(ofFourQuarters().per("lamp posts").burglaries("ash").rate()).isEmpty();
    }

    @Test
    void withoutADistrictThereAreRatesAndNothingToCompareThemWith() {
        AreaFinding ash =
                ElmbridgeWards.withoutDistrict()
                        .ward("ash", 5000)
                        .counts("ash", 5, 5, 5, 5)
                        .burglaries("ash");

        assertThat(ash.rate().orElseThrow().rate().value()).isEqualTo(4);
        assertThat(ash.rate().orElseThrow().withDistrict()).isEmpty();
    }

    @Test
    void fewerThanTenAreMarkedSmallAndHaveNoRank() {
        ElmbridgeWards wards =
                elmbridge()
                        .counts("ash", 3, 3, 3, 1)
                        .counts("elm", 9, 9, 9, 9)
                        .counts("rowan", 3, 3, 3, 0);

        assertThat(wards.burglaries("rowan").isSmall()).isTrue();
        assertThat(wards.burglaries("ash").isSmall()).isFalse();
        assertThat(wards.burglaries().ranking().places())
                .containsExactly(new Ranking.Place(1, 1, "elm"), new Ranking.Place(2, 1, "ash"));
        assertThat(wards.burglaries().ranking().unranked()).containsExactly("rowan");
    }

    @Test
    void equalRatesShareAPlace() {
        ElmbridgeWards wards =
                ElmbridgeWards.district(20_000)
                        .ward("ash", 5000)
                        .ward("elm", 5000)
                        .ward("rowan", 10_000)
                        .counts("ash", 5, 5, 5, 5)
                        .counts("elm", 2, 8, 2, 8)
                        .counts("rowan", 5, 5, 5, 5);

        assertThat(wards.burglaries().ranking().places())
                .containsExactly(
                        new Ranking.Place(1, 2, "ash"),
                        new Ranking.Place(1, 2, "elm"),
                        new Ranking.Place(3, 1, "rowan"));
    }

    @Test
    void aYearIsTheSameQuarterOfTheYearBefore() {
        AreaFinding ash = elmbridge().counts("ash", 40, 7, 7, 7, 60).burglaries("ash");

        YearOnYear year = ash.yearOnYear().orElseThrow();
        assertThat(year.earlier()).isEqualTo(40);
        assertThat(year.later()).isEqualTo(60);
        assertThat(year.percent()).hasValue(50);
        assertThat(year.change().orElseThrow().isClear()).isFalse();
    }

    @Test
    void noYearIsHeldAgainstAnotherAcrossAChangeInCounting() {
        ElmbridgeWards broken =
                elmbridge().counts("ash", 40, 7, 7, 7, 60).brokenFrom(new Quarter(2024, 3));

        assertThat(broken.burglaries("ash").yearOnYear()).isEmpty();
        assertThat(broken.burglaries().breakSinceLastYear()).isPresent();
        assertThat(broken.burglaries().breakWithinYear()).isPresent();
    }

    @Test
    void ofAMarkerNothingIsFound() {
        AreaFinding ash =
                elmbridge()
                        .counts("ash", 40, 7, 7, 7)
                        .rows("ash,burglary,2025-Q1,,c", "elm,burglary,2025-Q1,4")
                        .burglaries("ash");

        assertThat(ash.quarter()).isEqualTo(Marker.CONFIDENTIAL);
        assertThat(ash.year()).isInstanceOf(Marker.class);
        assertThat(ash.rate()).isEmpty();
        assertThat(ash.yearOnYear()).isEmpty();
        assertThat(ash.isSmall()).isFalse();
    }

    @Test
    void aQuarterOfWhichAMonthIsMissingIsNotTheNewest() {
        ElmbridgeWards begun =
                elmbridge()
                        .counts("ash", 4, 4)
                        .rows("ash,burglary,2024-07,1", "elm,burglary,2024-07,1");

        assertThat(begun.burglaries().latest()).isEqualTo(new Quarter(2024, 2));
    }

    @Test
    void oneProvisionalQuarterMarksTheFour() {
        AreaFinding ash =
                elmbridge()
                        .counts("ash", 4, 4, 4)
                        .rows("ash,burglary,2024-Q4,4,p")
                        .burglaries("ash");

        assertThat(ash.isProvisional()).isTrue();
    }

    @Test
    void theSeriesHasNoGapWhereAQuarterIsMissing() {
        AreaFinding ash =
                elmbridge()
                        .rows("ash,burglary,2024-Q1,4", "ash,burglary,2024-Q3,6")
                        .burglaries("ash");

        assertThat(ash.series())
                .extracting(QuarterFigure::figure)
                .extracting(Released::shown)
                .containsExactly("4", "[x]", "6");
    }

    @Test
    void anIndicatorThatIsRetiredHasNoFlags() {
        ElmbridgeWards retired = ofFourQuarters().state(org.wardmote.model.Indicator.State.RETIRED);

        assertThat(retired.findings().flags().isEmpty()).isTrue();
        assertThat(retired.burglaries("ash").flags()).isEmpty();
    }
}
