package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for counts that all came about in equal times among equally many: {@code c̄ ± 3√c̄}.
 *
 * <p>D. C. Montgomery, "Introduction to Statistical Quality Control", 6th edition, Wiley 2009,
 * section 7.3.
 */
public final class CChart {

    private CChart() {}

    /**
     * @param baseline the counts that the limits are worked out from: those that are known to be
     *     special are left out by whoever calls
     */
    public static Limits limits(List<Long> baseline) {
        if (baseline.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is never negative");
        }
        double centre = Mean.of(baseline.stream().map(Long::doubleValue).toList());
        return Limits.about(centre, 3 * Math.sqrt(centre)).fromZero();
    }
}
