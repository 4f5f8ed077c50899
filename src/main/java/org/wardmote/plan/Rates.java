package org.wardmote.plan;

import java.util.Locale;
import org.wardmote.analyse.Interval;

/** How rates are written: {@code 6.4}, {@code 0.07}, {@code 4.5 to 8.8}. */
public final class Rates {

    private Rates() {}

    /** To one place, and to two below 1, where one would not tell much. */
    public static String shown(double rate) {
        return String.format(Locale.UK, rate < 1 ? "%.2f" : "%,.1f", rate);
    }

    public static String shown(Interval interval) {
        return shown(interval.low()) + " to " + shown(interval.high());
    }

    /** {@code 42%}: whole percent, without a sign. */
    static String percent(double percent) {
        return String.format(Locale.UK, "%,d%%", Math.round(Math.abs(percent)));
    }
}
