package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Points on end of which each lies above the one before it, or each below; two equal ones end them.
 *
 * <p>NHSRplotthedots, R/ptd_calculate_point_type.R,
 * https://github.com/nhs-r-community/NHSRplotthedots.
 */
public record Trend(RunLength length) {

    /** Where each point's trend leads, where it is one of a trend. */
    public List<Direction> members(List<Double> values) {
        return Runs.members(ends(values), length.points());
    }

    List<Direction> ends(List<Double> values) {
        // Seven points rise in six steps.
        return Runs.ends(steps(values), length.points() - 1);
    }

    /** The step to each value from the one before it; to the first there is none. */
    private static List<Direction> steps(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(
                        i ->
                                i == 0
                                        ? Direction.NEITHER
                                        : Direction.from(values.get(i - 1), values.get(i)))
                .toList();
    }
}
