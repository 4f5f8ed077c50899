package org.wardmote.analyse;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a count changed by more than chance: the exact test of two counts, given their sum.
 *
 * <p>J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson
 * series", Biometrika 31 (1940), 313–323. Given the sum, the later count is binomial with the share
 * of the exposure that was the later one's; the p-value adds up all outcomes that are no likelier
 * than what was seen, as {@code binom.test} of R does, and the interval of the ratio is that of C.
 * J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404–413, as odds.
 *
 * @param p how likely chance alone is to bring about what is at least as far from no change
 */
public record Change(Sample earlier, Sample later, double p) {

    /** A p-value below it is a clear change. */
    public static final double UNLIKELY = 0.05;

    /** The same where many counts are looked at. */
    public static final double UNLIKELY_AMONG_MANY = 0.002;

    /** Two counts of the same kind, in equal times among equally many. */
    public static Optional<Change> between(long earlier, long later) {
        return between(new Sample(earlier, 1), new Sample(later, 1));
    }

    /** Empty where nothing happened at either time. */
    public static Optional<Change> between(Sample earlier, Sample later) {
        if (earlier.count() + later.count() == 0) {
            return Optional.empty();
        }
        double odds = later.size() / earlier.size();
        double p = BinomialTest.p(earlier.count(), later.count(), odds / (1 + odds));
        return Optional.of(new Change(earlier, later, p));
    }

    /** The later rate as a multiple of the earlier one; empty where the earlier is zero. */
    public OptionalDouble ratio() {
        return earlier.count() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(later.rate() / earlier.rate());
    }

    /** That of the ratio, at 95 %; without an end above where the earlier count is zero. */
    public Interval interval() {
        double odds = later.size() / earlier.size();
        return odds(earlier.count(), later.count(), Confidence.NINETY_FIVE).times(1 / odds);
    }

    /** Whether there is a change to speak of; else there is "no clear change". */
    public boolean isClear() {
        return p < UNLIKELY;
    }

    /** The same where many counts are looked at, of which some change by chance every time. */
    public boolean isClearAmongMany() {
        return p < UNLIKELY_AMONG_MANY;
    }

    private static Interval odds(long earlier, long later, Confidence confidence) {
        double low = later == 0 ? 0 : Quantile.ofBeta(confidence.lowerTail(), later, earlier + 1.0);
        double high =
                earlier == 0 ? 1 : Quantile.ofBeta(confidence.upperTail(), later + 1.0, earlier);
        return new Interval(low / (1 - low), high / (1 - high));
    }
}
