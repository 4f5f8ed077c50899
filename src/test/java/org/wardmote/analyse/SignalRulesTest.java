package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.analyse.Signs.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.analyse.Signal.Kind;

/** Points lie about a mean of 0 with limits at ±3 and near limits at ±2. */
class SignalRulesTest {

    private static final Limits LIMITS = Limits.about(0, 3);

    @Test
    void aPointOnALimitIsNotOutsideIt() {
        assertThat(kinds("3 -3.01")).containsExactly(Kind.COMMON_CAUSE, Kind.OUTSIDE_LIMITS);
    }

    @Test
    void aPointOutsideTheLimitsIsToldBeforeTheTrendItEnds() {
        assertThat(kinds("-1.5 -1 -0.5 0.5 1 1.5 3.5"))
                .containsExactly(
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.OUTSIDE_LIMITS);
    }

    @Test
    void aTrendIsToldBeforeTwoInThreeAndTheseBeforeAShift() {
        assertThat(kinds("0.1 0.2 0.3 0.4 0.5 2.3 2.5 2.4"))
                .containsExactly(
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TREND,
                        Kind.TWO_IN_THREE);
        assertThat(kinds("1 2.5 1 2.5 1 1 1"))
                .containsExactly(
                        Kind.SHIFT,
                        Kind.TWO_IN_THREE,
                        Kind.SHIFT,
                        Kind.TWO_IN_THREE,
                        Kind.SHIFT,
                        Kind.SHIFT,
                        Kind.SHIFT);
    }

    @Test
    void everySignalSaysToWhichSide() {
        assertThat(signals("-4 1"))
                .containsExactly(
                        new Signal(Kind.OUTSIDE_LIMITS, Direction.DOWN), Signal.COMMON_CAUSE);
    }

    private static List<Kind> kinds(String written) {
        return signals(written).stream().map(Signal::kind).toList();
    }

    private static List<Signal> signals(String written) {
        return SignalRules.NHS.signals(
                values(written).stream().map(value -> new Point(value, LIMITS)).toList());
    }
}
