package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The expected values were worked out apart from this code, step by step. */
class RareEventChartsTest {

    @Test
    void casesBetweenEventsReachThreeTimesTheRootOfTheirMeanTimesOneMore() {
        Limits limits = GChart.limits(List.of(10L, 0L, 4L, 25L, 6L));

        // 9 + 3√(9 · 10)
        assertThat(limits.centre()).isEqualTo(9);
        assertThat(limits.control().low()).isZero();
        assertThat(limits.control().high())
                .isCloseTo(37.46049894151541, Near.inFull(37.46049894151541));
    }

    /** The hours between failures of Montgomery's example 7.6, with 2.66 for 3/1.128. */
    @Test
    void daysBetweenEventsAreJudgedByTheir3Point6thRoots() {
        List<Double> days =
                Stream.of(
                                286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227,
                                603, 492, 1199, 1214, 2831, 96)
                        .map(Integer::doubleValue)
                        .toList();

        Limits limits = TChart.limits(days);

        assertThat(limits.centre()).isCloseTo(430.040951789758, Near.inFull(430.040951789758));
        assertThat(limits.control().low()).isZero();
        assertThat(limits.control().high())
                .isCloseTo(6940.08422061481, Near.inFull(6940.08422061481));
    }

    @Test
    void lessThanNothingBetweenTwoEventsIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> GChart.limits(List.of(3L, -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> TChart.limits(List.of(3.0, -1.0)));
    }
}
