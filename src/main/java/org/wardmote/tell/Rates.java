package org.wardmote.tell;

import org.wardmote.analyse.Interval;
import org.wardmote.model.Decimal;
import org.wardmote.model.Written;

/** How rates are written: {@code 6.4}, {@code 0.07}, {@code 4.5 to 8.8}. */
public final class Rates {

    private Rates() {}

    /** To one place, and to two below 1, where one would not tell much. */
    public static String shown(double rate) {
        return Decimal.of(rate, rate < 1 ? 2 : 1).shown();
    }

    public static String shown(Interval interval) {
        return shown(interval.low()) + " to " + shown(interval.high());
    }

    /** {@code 42%}: whole percent, without a sign. */
    public static String percent(double percent) {
        return Written.number(Math.round(Math.abs(percent))) + "%";
    }
}
