package org.wardmote.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeWards;

class FlagsPageTest {

    /** Five wards of 2,000: Ash has so many burglaries a quarter, every other ward five. */
    private static ElmbridgeWards wards(int... ofAsh) {
        ElmbridgeWards wards = ElmbridgeWards.district(10_000).ward("ash", 2000);
        wards.counts("ash", ofAsh);
        for (String ward : List.of("birch", "elm", "oak", "yew")) {
            wards.ward(ward, 2000);
            wards.counts(
                    ward, java.util.stream.IntStream.range(0, ofAsh.length).map(i -> 5).toArray());
        }
        return wards;
    }

    private static FlagsPage page(ElmbridgeWards wards) {
        return FlagsPage.of(wards.facts()).get(0);
    }

    @Test
    void withoutFiguresThereIsNoPage() {
        assertThat(FlagsPage.of(ElmbridgeWards.district(10_000).facts())).isEmpty();
    }

    @Test
    void itsFirstSentenceNamesTheWardsThatFlagsPointAt() {
        assertThat(page(wards(20, 20, 20, 20, 20)).head().summary())
                .isEqualTo(
                        "By the figures up to March 2025, flags point most at Ash (1 of 1 by rank, 1"
                                + " on evidence); with the newest quarter two flags were raised and"
                                + " none were cleared.");
    }

    @Test
    void aFirstQuarterIsShownAsOneOfTwo() {
        FlagsPage page = page(wards(20, 20, 20, 20));

        assertThat(page.head().summary())
                .startsWith("By the figures up to December 2024, no ward holds a flag;");
        assertThat(page.matrix().rows().get(0).cells())
                .extracting(cell -> cell.shown().text())
                .containsExactly("None", "0", "0", "Rank 1 of 2; Evidence 1 of 2");
    }

    @Test
    void aWardWithBothFlagsShowsBoth() {
        FlagsPage page = page(wards(20, 20, 20, 20, 20));

        assertThat(page.matrix().rows().get(0).cells().get(3).shown().text())
                .isEqualTo("Rank; Evidence");
        assertThat(page.matrix().rows().get(1).cells().get(3).shown().text()).isEqualTo("None");
        assertThat(page.changes().get(0).entries())
                .extracting(entry -> entry.label() + ": " + entry.line().text())
                .containsExactly("By rank: Ash: Burglary", "On evidence: Ash: Burglary");
    }

    @Test
    void theRuleIsToldWithTheNumbersInForce() {
        assertThat(page(wards(20, 20, 20, 20)).rule().entries().get(0).line().text())
                .startsWith(
                        "A ward has the highest rate of four quarters among 5 wards (20% of them,"
                                + " rounded down).");
    }
}
