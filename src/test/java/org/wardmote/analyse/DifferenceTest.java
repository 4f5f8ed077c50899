package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static Difference of(long one, long other) {
        return Difference.of(new Sample(one, 5000), new Sample(other, 5000));
    }

    @Test
    void aRateIsHigherOrLowerWhereChanceDoesNotExplainIt() {
        assertThat(of(42, 23)).isEqualTo(Difference.HIGHER);
        assertThat(of(52, 23)).isEqualTo(Difference.FAR_HIGHER);
        assertThat(of(23, 42)).isEqualTo(Difference.LOWER);
        assertThat(of(23, 52)).isEqualTo(Difference.FAR_LOWER);
    }

    @Test
    void theRestIsUnclear() {
        assertThat(of(5, 3)).isEqualTo(Difference.UNCLEAR);
        assertThat(of(0, 0)).isEqualTo(Difference.UNCLEAR);
    }

    @Test
    void theSizeOfBothCounts() {
        assertThat(Difference.of(new Sample(40, 10_000), new Sample(20, 5000)))
                .isEqualTo(Difference.UNCLEAR);
        assertThat(Difference.of(new Sample(20, 2000), new Sample(20, 20_000)))
                .isEqualTo(Difference.FAR_HIGHER);
    }

    @Test
    void turnedRoundItIsTheOther() {
        for (Difference difference : Difference.values()) {
            assertThat(difference.turned().turned()).isEqualTo(difference);
        }
        assertThat(of(42, 23).turned()).isEqualTo(of(23, 42));
    }
}
