package org.wardmote.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wardmote.model.Quarter;

/**
 * A reader of a published indicator who tries out every table that there could be. Knows nothing of
 * how it was protected but the rules that anyone can read, sees released figures alone, and uses
 * none of the code under test.
 *
 * <p>Wards are {@code ward-1}, {@code ward-2} …; {@code all} is the district; the place {@code inn}
 * lies in the first ward.
 */
final class Reader {

    static final String DISTRICT = "all";
    static final String PLACE = "inn";
    static final String AROUND_PLACE = "ward-1";

    /** No table with a higher count is tried. */
    private static final int HIGHEST = 24;

    private static final int MOST_STEPS = 4_000_000;

    /** What the shown figures say: these counts, added or taken away, come to so much. */
    private record Said(List<Integer> counts, List<Integer> signs, int least, int most) {

        int lowest(int[] low, int[] high) {
            return sum(low, high);
        }

        int highest(int[] low, int[] high) {
            return sum(high, low);
        }

        private int sum(int[] added, int[] takenAway) {
            int sum = 0;
            for (int k = 0; k < counts.size(); k++) {
                int i = counts.get(k);
                sum += signs.get(k) > 0 ? added[i] : -takenAway[i];
            }
            return sum;
        }
    }

    private final List<String> names = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private int steps;

    /** The rules that anyone can read. */
    record Rules(boolean isRounded, boolean isZeroHidden) {}

    Reader(Series series, List<String> wards, Rules rules) {
        series.quarters().rows().forEach((quarter, row) -> name(quarter, row.keySet()));
        series.quarters()
                .rows()
                .forEach(
                        (quarter, row) ->
                                row.forEach(
                                        (area, shown) ->
                                                hear(
                                                        parts(area, List.of(quarter), wards),
                                                        shown,
                                                        rules)));
        series.years()
                .rows()
                .forEach(
                        (last, row) ->
                                row.forEach(
                                        (area, shown) ->
                                                hear(
                                                        parts(area, year(last), wards),
                                                        shown,
                                                        rules)));
    }

    private static List<Quarter> year(Quarter last) {
        return List.of(last, last.plus(-1), last.plus(-2), last.plus(-3));
    }

    private void name(Quarter quarter, Collection<String> areas) {
        areas.stream()
                .filter(area -> !area.equals(DISTRICT))
                .forEach(area -> names.add(area + " " + quarter));
        int place = names.indexOf(PLACE + " " + quarter);
        int around = names.indexOf(AROUND_PLACE + " " + quarter);
        if (place >= 0 && around >= 0) {
            said.add(new Said(List.of(around, place), List.of(1, -1), 0, HIGHEST));
        }
    }

    private List<Integer> parts(String area, List<Quarter> quarters, List<String> wards) {
        List<Integer> parts = new ArrayList<>();
        for (Quarter quarter : quarters) {
            for (String ward : area.equals(DISTRICT) ? wards : List.of(area)) {
                parts.add(names.indexOf(ward + " " + quarter));
            }
        }
        return parts;
    }

    private void hear(List<Integer> parts, Released shown, Rules rules) {
        if (shown == Marker.NOT_APPLICABLE) {
            said.add(new Said(parts, parts.stream().map(part -> 1).toList(), 0, 0));
        }
        if (shown == Marker.LOW) {
            said.add(
                    new Said(
                            parts,
                            parts.stream().map(part -> 1).toList(),
                            rules.isZeroHidden() ? 0 : 1,
                            7));
        }
        if (shown instanceof Released.Count count) {
            int number = (int) count.number();
            int off = rules.isRounded() && number > 0 ? 2 : 0;
            said.add(
                    new Said(
                            parts,
                            parts.stream().map(part -> 1).toList(),
                            number - off,
                            number + off));
        }
    }

    /** Every number that a hidden count could be, each with a whole table that proves it. */
    SortedSet<Integer> possible(String area, Quarter quarter) {
        int count = names.indexOf(area + " " + quarter);
        SortedSet<Integer> possible = new TreeSet<>();
        for (int value = 0; value <= HIGHEST; value++) {
            steps = 0;
            int[] least = new int[names.size()];
            int[] most = new int[names.size()];
            Arrays.fill(most, HIGHEST);
            least[count] = value;
            most[count] = value;
            if (canBe(least, most)) {
                possible.add(value);
            }
        }
        return possible;
    }

    /** Narrows what each could be, then tries out the one with the fewest possibilities. */
    private boolean canBe(int[] low, int[] high) {
        if (steps++ > MOST_STEPS) {
            throw new IllegalStateException("too many tables to try out");
        }
        if (!narrow(low, high)) {
            return false;
        }
        int next = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (next < 0 || high[i] - low[i] < high[next] - low[next])) {
                next = i;
            }
        }
        if (next < 0) {
            return true;
        }
        for (int value = low[next]; value <= high[next]; value++) {
            int[] lower = low.clone();
            int[] higher = high.clone();
            lower[next] = value;
            higher[next] = value;
            if (canBe(lower, higher)) {
                return true;
            }
        }
        return false;
    }

    /** By what each statement leaves of it; false where nothing is left of one. */
    private boolean narrow(int[] low, int[] high) {
        boolean isNarrowed = true;
        while (isNarrowed) {
            isNarrowed = false;
            for (Said one : said) {
                for (int k = 0; k < one.counts().size(); k++) {
                    isNarrowed |= narrowed(one, k, low, high);
                    if (low[one.counts().get(k)] > high[one.counts().get(k)]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean narrowed(Said one, int k, int[] low, int[] high) {
        int i = one.counts().get(k);
        boolean isAdded = one.signs().get(k) > 0;
        int othersLeast = one.lowest(low, high) - (isAdded ? low[i] : -high[i]);
        int othersMost = one.highest(low, high) - (isAdded ? high[i] : -low[i]);
        int floor = isAdded ? one.least() - othersMost : othersLeast - one.most();
        int roof = isAdded ? one.most() - othersLeast : othersMost - one.least();
        boolean isNarrowed = floor > low[i] || roof < high[i];
        low[i] = Math.max(low[i], floor);
        high[i] = Math.min(high[i], roof);
        return isNarrowed;
    }
}
