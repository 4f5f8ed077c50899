package org.wardmote.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether values wander about their median as chance would have it: rules that need no limits.
 *
 * <p>J. Anhøj and A. V. Olesen, "Run charts revisited: a simulation study of run chart rules for
 * detection of non-random variation in health care processes", PLoS ONE 9 (2014), e113825,
 * https://doi.org/10.1371/journal.pone.0113825; qicharts2, https://github.com/anhoej/qicharts2.
 *
 * @param useful values that are not on the median; the others count for nothing
 * @param longestRun of useful values on one side
 * @param crossings from one side of the median to the other
 */
public record RunChart(double median, int useful, int longestRun, int crossings) {

    private static final double UNLIKELY = 0.05;

    /**
     * @param values in the order of time
     */
    public static RunChart of(List<Double> values) {
        double median = median(values);
        List<Direction> sides =
                values.stream()
                        .map(value -> Direction.from(median, value))
                        .filter(side -> side != Direction.NEITHER)
                        .toList();
        return new RunChart(median, sides.size(), longestRun(sides), crossings(sides));
    }

    /** The longest run that is still chance: 7 of 20 useful values. */
    public static int longestChanceRun(int useful) {
        // Half way between two, R and qicharts2 round to the even one.
        return (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
    }

    /** The fewest crossings that are still chance: 6 of 20 useful values. */
    public static int fewestChanceCrossings(int useful) {
        return Quantile.ofFairCoin(UNLIKELY, useful - 1);
    }

    public boolean hasLongRun() {
        return useful > 0 && longestRun > longestChanceRun(useful);
    }

    public boolean hasFewCrossings() {
        return useful > 0 && crossings < fewestChanceCrossings(useful);
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values have no median");
        }
        List<Double> ordered = values.stream().sorted().toList();
        int half = ordered.size() / 2;
        return ordered.size() % 2 == 1
                ? ordered.get(half)
                : (ordered.get(half - 1) + ordered.get(half)) / 2;
    }

    private static int longestRun(List<Direction> sides) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sides.size(); i++) {
            run = i > 0 && sides.get(i) == sides.get(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int crossings(List<Direction> sides) {
        return (int)
                IntStream.range(1, sides.size())
                        .filter(i -> sides.get(i) != sides.get(i - 1))
                        .count();
    }
}
