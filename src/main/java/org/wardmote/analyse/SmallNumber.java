package org.wardmote.analyse;

/** Whether a count is so small that its rate has no rank: a single event more would move it far. */
public final class SmallNumber {

    /** From here on a rate has a rank. */
    public static final long LARGE_FROM = 10;

    private SmallNumber() {}

    public static boolean isSmall(long count) {
        return count < LARGE_FROM;
    }
}
