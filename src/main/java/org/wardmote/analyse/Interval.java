package org.wardmote.analyse;

/**
 * From a low to a high end, both included; the high end may be infinite.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " is not the low end of " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether the whole of it is above a value. */
    public boolean isAbove(double value) {
        return low > value;
    }

    /** Whether the whole of it is below a value. */
    public boolean isBelow(double value) {
        return high < value;
    }

    /** Both ends multiplied by what is not negative. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** The part of it that can happen: a count is never below 0, a share never above 1. */
    Interval within(double least, double most) {
        return new Interval(
                Math.max(least, Math.min(low, most)), Math.min(most, Math.max(high, least)));
    }
}
