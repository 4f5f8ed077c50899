package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The expected values were worked out apart from this code, step by step. */
class LaneyUChartTest {

    @Test
    void theLimitsAreWidenedByTheMeanMovingRangeOfTheDistances() {
        List<Sample> samples =
                Stream.of(2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4)
                        .map(count -> new Sample(count, 50))
                        .toList();

        // σz = 1.60095960079
        assertThat(LaneyUChart.limits(samples))
                .hasSize(20)
                .allSatisfy(
                        limits -> {
                            assertThat(limits.centre()).isCloseTo(0.074, Near.inFull(0.074));
                            assertThat(limits.control().low()).isZero();
                            assertThat(limits.control().high())
                                    .isCloseTo(
                                            0.25877043673012323, Near.inFull(0.25877043673012323));
                        });
    }

    @Test
    void eachSampleKeepsLimitsOfItsOwn() {
        List<Sample> samples =
                List.of(
                        new Sample(30, 1000),
                        new Sample(60, 1100),
                        new Sample(25, 900),
                        new Sample(70, 1000),
                        new Sample(20, 1200),
                        new Sample(80, 1000),
                        new Sample(35, 800),
                        new Sample(90, 1000));

        List<Limits> limits = LaneyUChart.limits(samples);

        // σz = 5.22996049856
        assertThat(limits.get(0).control().high())
                .isCloseTo(0.1635724578796664, Near.inFull(0.1635724578796664));
        assertThat(limits.get(1).control().high())
                .isCloseTo(0.1583452615203757, Near.inFull(0.1583452615203757));
        assertThat(limits.get(2).control().high())
                .isCloseTo(0.16964826642935757, Near.inFull(0.16964826642935757));
    }
}
