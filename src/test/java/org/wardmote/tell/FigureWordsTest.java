package org.wardmote.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeWards;
import org.wardmote.standing.Standing;

class FigureWordsTest {

    /** A district of 100,000: Ash has 5,000 of them, Elm 95,000. */
    private static ElmbridgeWards elmbridge() {
        return ElmbridgeWards.district(100_000).ward("ash", 5000).ward("elm", 95_000);
    }

    private static String of(String area, ElmbridgeWards wards) {
        Standing standing = wards.facts();
        IndicatorFindings findings = standing.findings().of("burglary").orElseThrow();
        return new FigureWords(findings, standing).sentence(findings.of(area).orElseThrow());
    }

    @Test
    void aRateThatLeavesTheDistrictsBelowItsIntervalIsHigher() {
        assertThat(of("ash", elmbridge().counts("ash", 9, 9, 9, 9).counts("elm", 90, 90, 90, 90)))
                .isEqualTo(
                        "Ash: 9 crimes of burglary in October to December 2024 (Q3 2024/25). There"
                                + " is no count of October to December 2023 to hold it against."
                                + " Higher than the district: 7.2 for each 1,000 residents in the"
                                + " four quarters to December 2024 (5.0 to 10.0), against 4.0.");
    }

    @Test
    void aRateWhoseIntervalHoldsTheDistrictsIsSimilar() {
        assertThat(of("ash", elmbridge().counts("ash", 5, 5, 5, 5).counts("elm", 90, 90, 90, 90)))
                .contains(" Similar to the district: 4.0 for each 1,000 residents in the four")
                .endsWith("(2.4 to 6.2), against 3.8.");
    }

    @Test
    void aRateThatLeavesTheDistrictsAboveItsIntervalIsLower() {
        assertThat(
                        of(
                                "ash",
                                elmbridge()
                                        .counts("ash", 3, 3, 3, 3)
                                        .counts("elm", 150, 150, 150, 150)))
                .contains(" Lower than the district: 2.4 for each 1,000 residents in the four")
                .endsWith("(1.2 to 4.2), against 6.1.");
    }

    @Test
    void aWardThatIsALargePartIsHeldAgainstTheRestOfTheDistrict() {
        assertThat(of("elm", elmbridge().counts("ash", 9, 9, 9, 9).counts("elm", 90, 90, 90, 90)))
                .endsWith(
                        "Lower than the rest of the district: 3.8 for each 1,000 residents in the"
                                + " four quarters to December 2024 (3.4 to 4.2), against 7.2.");
    }

    @Test
    void theDistrictItselfIsHeldAgainstNothing() {
        assertThat(
                        of(
                                "elmbridge",
                                elmbridge()
                                        .counts("ash", 9, 9, 9, 9)
                                        .counts("elm", 90, 90, 90, 90)))
                .endsWith(
                        " 4.0 for each 1,000 residents in the four quarters to December 2024 (3.6"
                                + " to 4.4).");
    }

    @Test
    void fewerThanTenAreSaidToBeFew() {
        assertThat(of("ash", elmbridge().counts("ash", 1, 1, 1, 1).counts("elm", 20, 20, 20, 20)))
                .endsWith(
                        "Similar to the district: 0.80 for each 1,000 residents in the four"
                                + " quarters to December 2024 (0.22 to 2.0), on fewer than ten"
                                + " crimes, against 0.84.");
    }

    @Test
    void aCountRoseWhereChanceDoesNotExplainIt() {
        assertThat(change(23, 52))
                .isEqualTo("Rose from 23 to 52 (126% more) since January to March 2024.");
    }

    @Test
    void aCountFellWhereChanceDoesNotExplainIt() {
        assertThat(change(52, 23))
                .isEqualTo("Fell from 52 to 23 (56% fewer) since January to March 2024.");
    }

    @Test
    void anEarlierCountBelowTwentyHasNoPercentage() {
        assertThat(change(10, 30)).isEqualTo("Rose from 10 to 30 since January to March 2024.");
    }

    @Test
    void whatChanceExplainsIsNoClearChangeAndHasNoPercentage() {
        assertThat(change(3, 5))
                .isEqualTo("No clear change: from 3 to 5 since January to March 2024.");
        assertThat(change(30, 22))
                .isEqualTo("No clear change: from 30 to 22 since January to March 2024.");
    }

    @Test
    void theSameCountIsNoChange() {
        assertThat(change(7, 7)).isEqualTo("No change: 7 in January to March 2024 too.");
        assertThat(change(0, 0)).isEqualTo("None in January to March 2024 either.");
    }

    private static String change(int earlier, int later) {
        return ofAsh(elmbridge().counts("ash", earlier, 0, 0, 0, later));
    }

    private static String ofAsh(ElmbridgeWards wards) {
        IndicatorFindings findings = wards.burglaries();
        return new ChangeWords(findings).sentence(findings.of("ash").orElseThrow());
    }

    @Test
    void acrossAChangeInCountingNothingIsHeldAgainstTheYearBefore() {
        assertThat(
                        ofAsh(
                                elmbridge()
                                        .counts("ash", 9, 9, 9, 9, 90)
                                        .brokenFrom(new Quarter(2024, 3))))
                .isEqualTo(
                        "Not held against the year before: how it is recorded changed with July to"
                                + " September 2024.");
    }

    @Test
    void everyKindOfChangeInCountingHasItsWords() {
        assertThat(Indicator.Break.Kind.values())
                .extracting(ChangeWords::changed)
                .containsExactly(
                        "what is counted changed",
                        "how much of it is counted changed",
                        "how it is recorded changed",
                        "the boundaries changed",
                        "the size of the service behind it changed");
    }

    @Test
    void aHiddenNumberIsSaidToBeHiddenAndHasNeitherChangeNorRate() {
        assertThat(
                        of(
                                "ash",
                                elmbridge()
                                        .counts("ash", 5, 5, 5)
                                        .rows("ash,burglary,2024-Q4,,c", "elm,burglary,2024-Q4,3")))
                .isEqualTo(
                        "Ash: no number of crimes of burglary in October to December 2024 (Q3"
                                + " 2024/25) is shown ([c]). There is no rate of the four quarters"
                                + " to December 2024 ([c]).");
    }

    @Test
    void withoutResidentsThereIsNoRate() {
        ElmbridgeWards unknown = ElmbridgeWards.district(100_000).ward("ash", 0);

        assertThat(of("ash", unknown.counts("ash", 5, 5, 5, 5)))
                .endsWith("There is no rate, for its residents are not on record.");
    }

    @Test
    void oneIsSingularAndNoneHasNoFigure() {
        assertThat(of("ash", elmbridge().counts("ash", 1)))
                .startsWith("Ash: 1 crime of burglary in");
        assertThat(of("ash", elmbridge().counts("ash", 0)))
                .startsWith("Ash: no crimes of burglary in");
    }

    @Test
    void aCountThatMayStillChangeIsSaidToBeProvisional() {
        assertThat(of("ash", elmbridge().rows("ash,burglary,2024-Q1,4,p")))
                .endsWith(" Provisional: it may still change.");
    }

    @Test
    void onThePageOfTheAreaItsNameIsNotRepeated() {
        Standing standing = elmbridge().counts("ash", 0).facts();
        IndicatorFindings findings = standing.findings().of("burglary").orElseThrow();

        assertThat(new FigureWords(findings, standing).told(findings.of("ash").orElseThrow()))
                .startsWith("No crimes of burglary in January to March 2024 (Q4 2023/24).");
    }

    @Test
    void aFlagTellsHowNearItIsToItsChange() {
        IndicatorFindings findings =
                elmbridge()
                        .counts("ash", 20, 20, 20, 20)
                        .counts("elm", 50, 50, 50, 50)
                        .burglaries();

        assertThat(
                        FigureWords.flag(
                                findings.of("ash").orElseThrow().flags().orElseThrow().evidence()))
                .isEqualTo("Not flagged, 1 of 2 quarters to a flag");
    }
}
