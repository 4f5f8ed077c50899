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

    static double p(long failures, long successes, double probability) {
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
