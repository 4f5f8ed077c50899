package org.wardmote.analyse;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.wardmote.model.Quarter;

/**
 * A quarter's count beside that of the same quarter a year before, never the quarter before: the
 * season is strong.
 */
public record YearOnYear(Quarter quarter, long earlier, long later) {

    private static final int A_YEAR = 4;

    /** Empty where either count is not known, or where the way of counting changed in between. */
    public static Optional<YearOnYear> of(
            SortedMap<Quarter, Long> counts, Quarter quarter, SeriesBreaks breaks) {
        Quarter before = quarter.plus(-A_YEAR);
        boolean known = counts.containsKey(before) && counts.containsKey(quarter);
        return known && breaks.between(before, quarter).isEmpty()
                ? Optional.of(new YearOnYear(quarter, counts.get(before), counts.get(quarter)))
                : Optional.empty();
    }

    public Quarter before() {
        return quarter.plus(-A_YEAR);
    }

    /** Empty where nothing happened in either. */
    public Optional<Change> change() {
        return Change.between(earlier, later);
    }

    /** Empty where the earlier count is too small for a percentage. */
    public OptionalDouble percent() {
        return PercentChange.between(earlier, later);
    }
}
