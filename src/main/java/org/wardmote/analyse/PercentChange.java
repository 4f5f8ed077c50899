package org.wardmote.analyse;

import java.util.OptionalDouble;

/**
 * A change in percent of the earlier count, where that is large enough for a percentage to tell
 * anything: from 3 to 5 is not "up 67 %".
 */
public final class PercentChange {

    /** Of the earlier count. */
    public static final long FEWEST = 20;

    private PercentChange() {}

    /** From 30 to 22: −26.7. Empty where the earlier count is below 20. */
    public static OptionalDouble between(long earlier, long later) {
        if (earlier < 0 || later < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
        return earlier < FEWEST
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * (later - earlier) / earlier);
    }
}
