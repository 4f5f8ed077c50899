package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CChartTest {

    /** Montgomery's example 7.3, samples 1 to 26 without 6 and 20, as in the tests of qicharts2. */
    @Test
    void theLimitsAreAsPublished() {
        Limits limits =
                CChart.limits(
                        List.of(
                                21L, 24L, 16L, 12L, 15L, 28L, 20L, 31L, 25L, 20L, 24L, 16L, 19L,
                                10L, 17L, 13L, 22L, 18L, 30L, 24L, 16L, 19L, 17L, 15L));

        assertThat(limits.centre()).isCloseTo(19.66666667, Near.inFull(19.66666667));
        assertThat(limits.control().low()).isCloseTo(6.362531971, Near.inFull(6.362531971));
        assertThat(limits.control().high()).isCloseTo(32.97080136, Near.inFull(32.97080136));
    }

    @Test
    void noLimitIsBelowZero() {
        assertThat(CChart.limits(List.of(1L, 3L)).control().low()).isZero();
    }

    @Test
    void aNegativeCountIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> CChart.limits(List.of(1L, -1L)));
    }
}
