package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two of three points on end near a limit, all three on the same side of the mean; only the points
 * near the limit are told of.
 *
 * <p>NHSRplotthedots, R/ptd_calculate_point_type.R,
 * https://github.com/nhs-r-community/NHSRplotthedots; its issue 194 tells that points beyond the
 * limit are to count as well.
 */
public record TwoInThree(Beyond beyond) {

    private static final int THREE = 3;

    /** What a point beyond the limit is to this rule. */
    public enum Beyond {
        DOES_NOT_COUNT,
        COUNTS
    }

    /** On which side each point lies, where it is one of two in three. */
    public List<Direction> members(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(
                        place ->
                                isClose(points.get(place)) && isOneOfThree(points, place)
                                        ? points.get(place).side()
                                        : Direction.NEITHER)
                .toList();
    }

    /** Whether any three points with this one among them hold the rule. */
    boolean isOneOfThree(List<Point> points, int place) {
        return IntStream.rangeClosed(place - THREE + 1, place)
                .filter(first -> first >= 0 && first + THREE <= points.size())
                .mapToObj(first -> points.subList(first, first + THREE))
                .anyMatch(this::holds);
    }

    private boolean holds(List<Point> three) {
        Direction side = three.get(0).side();
        return side != Direction.NEITHER
                && three.stream().allMatch(point -> point.side() == side)
                && three.stream().filter(this::isClose).count() >= THREE - 1;
    }

    private boolean isClose(Point point) {
        return point.isNear() || beyond == Beyond.COUNTS && point.isOutside();
    }
}
