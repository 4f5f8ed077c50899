package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/** Finds where the same direction was kept for long enough. */
final class Runs {

    private Runs() {}

    /** The direction that was kept up to and with each place, for so many on end; or neither. */
    static List<Direction> ends(List<Direction> directions, int length) {
        return IntStream.range(0, directions.size())
                .mapToObj(
                        last ->
                                isKept(directions, last, length)
                                        ? directions.get(last)
                                        : Direction.NEITHER)
                .toList();
    }

    private static boolean isKept(List<Direction> directions, int last, int length) {
        int first = last - length + 1;
        return first >= 0
                && directions.subList(first, last).stream()
                        .allMatch(direction -> direction == directions.get(last));
    }

    /** Marks all members of runs by where these end; of two runs, the one that ended first. */
    static List<Direction> members(List<Direction> ends, int length) {
        return IntStream.range(0, ends.size())
                .mapToObj(
                        place ->
                                ends.subList(place, Math.min(place + length, ends.size())).stream()
                                        .filter(end -> end != Direction.NEITHER)
                                        .findFirst()
                                        .orElse(Direction.NEITHER))
                .toList();
    }
}
