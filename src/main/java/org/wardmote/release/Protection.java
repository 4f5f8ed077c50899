package org.wardmote.release;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Indicator;

/**
 * How the figures of an indicator are protected, for anyone to read.
 *
 * <p>How many are hidden because they are small, and how many beside them, is not told apart: it
 * would help to tell which is which.
 *
 * @param threshold counts under it are kept back, where the policy is {@code suppress}
 * @param zeros whether a nought is kept back as well
 */
public record Protection(
        Indicator.Policy policy, int threshold, Indicator.Zeros zeros, Extent extent) {

    /** To the nearest of which counts are rounded, where the policy is {@code round}. */
    public static final long ROUNDED_TO = Rounded.TO;

    /** Counts from 1 to this are shown as low, where the policy is {@code round}. */
    public static final long LOW = Rounded.LOW;

    static final Protection WITHHELD =
            new Protection(Indicator.Policy.WITHHOLD, 0, Indicator.Zeros.PROTECTED, Extent.NOTHING);

    /**
     * How much of what there is cannot be seen.
     *
     * @param hidden figures with the marker {@code [c]} or {@code [low]} in place of a count
     * @param figures these and all counts, totals and sums of four quarters among them
     */
    public record Extent(int hidden, int figures) {

        static final Extent NOTHING = new Extent(0, 0);

        static Extent of(Series series) {
            List<Released> all =
                    Stream.of(series.quarters(), series.years())
                            .flatMap(figures -> figures.rows().values().stream())
                            .flatMap(row -> row.values().stream())
                            .filter(figure -> isHidden(figure) || figure instanceof Released.Count)
                            .toList();
            return new Extent((int) all.stream().filter(Extent::isHidden).count(), all.size());
        }

        private static boolean isHidden(Released figure) {
            return figure == Marker.CONFIDENTIAL || figure == Marker.LOW;
        }
    }

    static Protection of(Indicator.Disclosure disclosure, Extent extent) {
        return new Protection(
                disclosure.policy(), disclosure.threshold(), disclosure.zeros(), extent);
    }
}
