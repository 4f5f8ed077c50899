package org.wardmote.analyse;

import java.util.List;

/**
 * The wards' ratios of observed to expected events, and how far from 1 they usually lie: limits
 * that are widened where wards differ among themselves by more than chance.
 *
 * @param districtRate of four quarters, for each one of the population: a ratio of 1
 * @param points one for each ward of which the rate is known, in the order of the register
 */
public record Funnel(double districtRate, OverDispersion spread, List<Point> points) {

    public Funnel {
        points = List.copyOf(points);
    }

    /** Where a ward lies in the funnel, by the limits at its own size. */
    public enum Position {
        FAR_ABOVE,
        ABOVE,
        WITHIN,
        BELOW,
        FAR_BELOW
    }

    /** A ward among the wards. */
    public record Point(String area, Sample sample, Ratio ratio, Position position) {}

    /** The adjusted limits of the ratio where so many events are expected. */
    public Interval limits(double expected, Confidence confidence) {
        return spread.limits(expected, confidence);
    }

    /**
     * The same for a rate, by the size of the population: what a funnel over residents draws.
     *
     * @return a rate for each one of the population
     */
    public Interval rateLimits(double population, Confidence confidence) {
        return limits(population * districtRate, confidence).times(districtRate);
    }

    static Position position(Ratio ratio, OverDispersion spread) {
        Interval far = spread.limits(ratio.expected(), Confidence.NINETY_NINE_POINT_EIGHT);
        Interval near = spread.limits(ratio.expected(), Confidence.NINETY_FIVE);
        if (far.isBelow(ratio.value())) {
            return Position.FAR_ABOVE;
        }
        if (far.isAbove(ratio.value())) {
            return Position.FAR_BELOW;
        }
        if (near.isBelow(ratio.value())) {
            return Position.ABOVE;
        }
        return near.isAbove(ratio.value()) ? Position.BELOW : Position.WITHIN;
    }
}
