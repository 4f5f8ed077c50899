package org.wardmote.analyse;

/**
 * What a point of a control chart is held against.
 *
 * @param centre the mean
 * @param control three standard deviations to either side, within what can happen
 * @param near two thirds of the way there
 */
public record Limits(double centre, Interval control, Interval near) {

    private static final double NEAR = 2.0 / 3;

    static Limits about(double centre, double reach) {
        return new Limits(centre, interval(centre, reach), interval(centre, NEAR * reach));
    }

    private static Interval interval(double centre, double reach) {
        return new Interval(centre - reach, centre + reach);
    }

    /** The same without what cannot happen: counts below 0, shares above 1. */
    Limits within(double least, double most) {
        return new Limits(centre, control.within(least, most), near.within(least, most));
    }

    Limits fromZero() {
        return within(0, Double.POSITIVE_INFINITY);
    }
}
