package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for how many cases go by between one rare event and the next: {@code ḡ ± 3√(ḡ(ḡ+1))}.
 *
 * <p>J. C. Benneyan, "Number-between g-type statistical quality control charts for monitoring
 * adverse events", Health Care Management Science 4 (2001), 305–318.
 */
public final class GChart {

    private GChart() {}

    public static Limits limits(List<Long> between) {
        if (between.stream().anyMatch(cases -> cases < 0)) {
            throw new IllegalArgumentException("between two events there is never less than none");
        }
        double centre = Mean.of(between.stream().map(Long::doubleValue).toList());
        return Limits.about(centre, 3 * Math.sqrt(centre * (centre + 1))).fromZero();
    }
}
