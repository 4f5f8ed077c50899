package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which points of a control chart are more than chance: outside the limits, of a trend, two in
 * three near a limit, of a shift; a point of which several hold tells the first of these.
 *
 * <p>NHSRplotthedots, R/ptd_calculate_point_type.R,
 * https://github.com/nhs-r-community/NHSRplotthedots.
 */
public record SignalRules(Shift shift, Trend trend, TwoInThree twoInThree) {

    /**
     * As NHS England draws them today: runs of seven, points beyond the limits not counted twice.
     */
    public static final SignalRules NHS =
            new SignalRules(
                    new Shift(RunLength.SEVEN),
                    new Trend(RunLength.SEVEN),
                    new TwoInThree(TwoInThree.Beyond.DOES_NOT_COUNT));

    /** One for each point, in the same order. */
    public List<Signal> signals(List<Point> points) {
        List<Direction> trends = trend.members(points.stream().map(Point::value).toList());
        List<Direction> twos = twoInThree.members(points);
        List<Direction> shifts = shift.members(points.stream().map(Point::side).toList());
        return IntStream.range(0, points.size())
                .mapToObj(
                        i ->
                                first(
                                        new Signal(Signal.Kind.OUTSIDE_LIMITS, outside(points, i)),
                                        new Signal(Signal.Kind.TREND, trends.get(i)),
                                        new Signal(Signal.Kind.TWO_IN_THREE, twos.get(i)),
                                        new Signal(Signal.Kind.SHIFT, shifts.get(i))))
                .toList();
    }

    private static Direction outside(List<Point> points, int place) {
        Point point = points.get(place);
        return point.isOutside() ? point.side() : Direction.NEITHER;
    }

    private static Signal first(Signal... byPrecedence) {
        return List.of(byPrecedence).stream()
                .filter(signal -> signal.direction() != Direction.NEITHER)
                .findFirst()
                .orElse(Signal.COMMON_CAUSE);
    }
}
