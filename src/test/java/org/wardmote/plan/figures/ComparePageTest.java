package org.wardmote.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeWards;

class ComparePageTest {

    private static ElmbridgeWards elmbridge() {
        return ElmbridgeWards.district(15_000)
                .ward("ash", 5000)
                .ward("elm", 5000)
                .ward("oak", 5000)
                .counts("ash", 13, 13, 13, 13)
                .counts("elm", 6, 6, 6, 5)
                .counts("oak", 6, 6, 6, 6);
    }

    private static ComparePage page(ElmbridgeWards wards) {
        return ComparePage.of(wards.facts()).get(0);
    }

    @Test
    void oneWardAloneIsHeldAgainstNothing() {
        assertThat(
                        ComparePage.of(
                                ElmbridgeWards.district(5000)
                                        .ward("ash", 5000)
                                        .counts("ash", 5, 5, 5, 5)
                                        .facts()))
                .isEmpty();
    }

    @Test
    void eachCellTellsTheRateItsIntervalAndTheCount() {
        ComparePage.Cell ash = page(elmbridge()).rows().get(0).cells().get(0);

        assertThat(ash.shown()).isEqualTo("10.4");
        assertThat(ash.words()).isEqualTo("(7.8 to 13.6; 52 crimes)");
        assertThat(ash.span()).isEqualTo("7.767 10.400 13.638");
    }

    @Test
    void eachCellHoldsAVerdictForEveryWardInTheirOrder() {
        assertThat(page(elmbridge()).rows())
                .extracting(row -> row.ward().text() + " " + row.cells().get(0).verdicts())
                .containsExactly("Ash -HH", "Elm L-s", "Oak Ls-");
    }

    @Test
    void aWardWithoutARateHasNoVerdict() {
        ComparePage page =
                page(
                        elmbridge()
                                .rows(
                                        "oak,burglary,2025-Q1,,c",
                                        "ash,burglary,2025-Q1,13",
                                        "elm,burglary,2025-Q1,6"));

        assertThat(page.rows().get(2).cells().get(0).shown()).isEqualTo("[c]");
        assertThat(page.rows().get(0).cells().get(0).verdicts()).isEqualTo("-H-");
    }

    @Test
    void itsFirstSentenceSaysHowManyPairsDiffer() {
        assertThat(page(elmbridge()).head().summary())
                .isEqualTo(
                        "Of 3 pairs of wards, two clearly differ in burglary over the four quarters to"
                                + " December 2024; the table holds every ward's rate by every"
                                + " indicator.");
    }
}
