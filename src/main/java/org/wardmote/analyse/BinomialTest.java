package org.wardmote.analyse;

import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * The exact two-sided test of a count of successes: the probability of all outcomes that are no
 * likelier than the one seen.
 *
 * <p>W. J. Conover, "Practical Nonparametric Statistics", Wiley 1971, pages 97–104, as {@code
 * binom.test} of R has it.
 */
final class BinomialTest {

    /** Outcomes that are equally likely may differ in their last digits; R allows as much. */
    private static final double AS_LIKELY = 1 + 1e-7;

    private BinomialTest() {}

    /** So many that the exact test and the normal one agree in every digit that is shown. */
    private static final long MANY = 100_000;

    static double p(long failures, long successes, double probability) {
        return Math.addExact(failures, successes) > MANY
                ? ofMany(failures, successes, probability)
                : exact(failures, successes, probability);
    }

    private static double ofMany(long failures, long successes, double probability) {
        double trials = (double) failures + successes;
        double expected = trials * probability;
        double z = (successes - expected) / Math.sqrt(expected * (1 - probability));
        return Math.min(1, 2 * Quantile.normalBelow(-Math.abs(z)));
    }

    private static double exact(long failures, long successes, double probability) {
        int trials = Math.toIntExact(failures + successes);
        BinomialDistribution chance = new BinomialDistribution(trials, probability);
        double seen = chance.probability(Math.toIntExact(successes)) * AS_LIKELY;
        double p =
                IntStream.rangeClosed(0, trials)
                        .mapToDouble(chance::probability)
                        .filter(likelihood -> likelihood <= seen)
                        .sum();
        return Math.min(1, p);
    }
}
