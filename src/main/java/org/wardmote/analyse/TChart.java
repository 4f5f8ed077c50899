package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for the days between one rare event and the next, which are made even by their 3.6th root,
 * held against the limits for single values, and brought back.
 *
 * <p>L. S. Nelson, "A control chart for parts-per-million nonconforming items", Journal of Quality
 * Technology 26 (1994), 239–240; D. C. Montgomery, "Introduction to Statistical Quality Control",
 * 6th edition, Wiley 2009, section 7.3.5.
 */
public final class TChart {

    private static final double POWER = 3.6;

    private TChart() {}

    /**
     * @param days at least two, each zero or more
     */
    public static Limits limits(List<Double> days) {
        if (days.stream().anyMatch(between -> !(between >= 0))) {
            throw new IllegalArgumentException(
                    "between two events there is never less than no day");
        }
        List<Double> roots = days.stream().map(between -> Math.pow(between, 1 / POWER)).toList();
        Limits even = XmrChart.limits(roots, Screening.NONE).fromZero();
        return new Limits(Math.pow(even.centre(), POWER), back(even.control()), back(even.near()));
    }

    private static Interval back(Interval roots) {
        return new Interval(Math.pow(roots.low(), POWER), Math.pow(roots.high(), POWER));
    }
}
