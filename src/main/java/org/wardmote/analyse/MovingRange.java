package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far, on average, a point lies from the one before it.
 *
 * <p>W. A. Shewhart's control limits for single values, with the constants of D. J. Wheeler,
 * "Understanding Variation", SPC Press 1993; screening as in NHSRplotthedots, R/ptd_spc_standard.R,
 * https://github.com/nhs-r-community/NHSRplotthedots.
 */
final class MovingRange {

    /** The upper limit of a range of two values, as a multiple of the mean range. */
    static final double UPPER_LIMIT = 3.267;

    /** The mean range of two values from a normal distribution, in standard deviations. */
    static final double STANDARD_DEVIATIONS = 1.128;

    private MovingRange() {}

    static double mean(List<Double> values, Screening screening) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("one point alone has none before it");
        }
        List<Double> ranges =
                IntStream.range(1, values.size())
                        .mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1)))
                        .toList();
        double mean = Mean.of(ranges);
        return screening == Screening.NONE ? mean : screened(ranges, UPPER_LIMIT * mean);
    }

    /** Once only: a second round would find leaps that were none before. */
    private static double screened(List<Double> ranges, double most) {
        // Where nothing ever changes there is no range below the limit, and none to leave out.
        return most == 0 ? 0 : Mean.of(ranges.stream().filter(range -> range < most).toList());
    }
}
