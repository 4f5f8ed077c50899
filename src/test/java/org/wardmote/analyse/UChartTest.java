package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UChartTest {

    /** Montgomery's example 7.4, as in the tests of qicharts2. */
    private static final List<Sample> OF_FIFTY =
            Stream.of(2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4)
                    .map(count -> new Sample(count, 50))
                    .toList();

    @Test
    void theLimitsAreAsPublished() {
        assertThat(UChart.limits(OF_FIFTY))
                .hasSize(20)
                .allSatisfy(
                        limits -> {
                            assertThat(limits.centre()).isCloseTo(0.074, Near.inFull(0.074));
                            assertThat(limits.control().low()).isZero();
                            assertThat(limits.control().high())
                                    .isCloseTo(0.1894123044, Near.inFull(0.1894123044));
                        });
    }

    @Test
    void theLargerSampleHasTheNarrowerLimits() {
        List<Limits> limits = UChart.limits(List.of(new Sample(9, 100), new Sample(31, 300)));

        // 0.1 ± 3√(0.1/n)
        assertThat(limits.get(0).control().high()).isCloseTo(0.194868329805, Near.inFull(0.19));
        assertThat(limits.get(1).control().low()).isCloseTo(0.045227744249, Near.inFull(0.045));
    }

    @Test
    void squaredDistancesOfMoreThanOneAndAHalfOnAverageAreTooMuchForThisChart() {
        // The mean is 1.516 here, and 0.07 for two rates that hardly differ.
        assertThat(UChart.isOverDispersed(OF_FIFTY)).isTrue();
        assertThat(UChart.isOverDispersed(List.of(new Sample(9, 100), new Sample(31, 300))))
                .isFalse();
    }

    @Test
    void whereNothingHappensNothingIsTooMuch() {
        List<Sample> quiet = List.of(new Sample(0, 100), new Sample(0, 80));

        assertThat(UChart.isOverDispersed(quiet)).isFalse();
        assertThat(UChart.limits(quiet).get(0).control()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void noSamplesAreAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> UChart.limits(List.of()));
    }
}
