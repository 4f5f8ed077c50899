package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for single values, whatever they measure, from how much they change from one to the next.
 *
 * <p>NHSRplotthedots, R/ptd_spc_standard.R, https://github.com/nhs-r-community/NHSRplotthedots:
 * mean ± 2.66 times the mean moving range. Large leaps may be left out of the ranges; the mean
 * keeps all points.
 */
public final class XmrChart {

    /** 3/1.128, as the NHS rounds it. */
    public static final double REACH = 2.66;

    private XmrChart() {}

    /**
     * @param values at least two, in the order of time
     */
    public static Limits limits(List<Double> values, Screening screening) {
        return Limits.about(Mean.of(values), REACH * MovingRange.mean(values, screening));
    }
}
