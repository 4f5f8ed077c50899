package org.wardmote.analyse;

import java.util.List;

/**
 * Points on end on one side of the mean; a point on the mean ends them.
 *
 * <p>NHSRplotthedots, R/ptd_calculate_point_type.R,
 * https://github.com/nhs-r-community/NHSRplotthedots.
 */
public record Shift(RunLength length) {

    /** The side on which each point lies, where it is one of a shift. */
    public List<Direction> members(List<Direction> sides) {
        return Runs.members(ends(sides), length.points());
    }

    List<Direction> ends(List<Direction> sides) {
        return Runs.ends(sides, length.points());
    }
}
