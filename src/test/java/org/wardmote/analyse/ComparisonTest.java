package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator.Polarity;

class ComparisonTest {

    @Test
    void aBenchmarkInTheIntervalIsSimilarAndSoIsOneAtItsEnd() {
        Interval area = new Interval(10, 20);

        assertThat(Comparison.of(area, 15)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(area, 10)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(area, 20)).isEqualTo(Comparison.SIMILAR);
    }

    @Test
    void anIntervalWhollyAboveIsHigherAndOneWhollyBelowIsLower() {
        Interval area = new Interval(10, 20);

        assertThat(Comparison.of(area, 9.9)).isEqualTo(Comparison.HIGHER);
        assertThat(Comparison.of(area, 20.1)).isEqualTo(Comparison.LOWER);
    }

    @Test
    void onlyTheIndicatorSaysWhetherHigherIsWorse() {
        assertThat(Comparison.HIGHER.meaning(Polarity.LOWER_IS_BETTER))
                .contains(Comparison.Meaning.WORSE);
        assertThat(Comparison.HIGHER.meaning(Polarity.HIGHER_IS_BETTER))
                .contains(Comparison.Meaning.BETTER);
        assertThat(Comparison.LOWER.meaning(Polarity.LOWER_IS_BETTER))
                .contains(Comparison.Meaning.BETTER);
        assertThat(Comparison.HIGHER.meaning(Polarity.NEUTRAL)).isEmpty();
    }

    @Test
    void similarIsNeitherBetterNorWorse() {
        assertThat(Comparison.SIMILAR.meaning(Polarity.LOWER_IS_BETTER)).isEmpty();
        assertThat(Comparison.SIMILAR.meaning(Polarity.HIGHER_IS_BETTER)).isEmpty();
    }
}
