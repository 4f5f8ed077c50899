package org.wardmote.analyse;

import java.util.stream.DoubleStream;

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
        double[] likelihoods = likelihoods(Math.toIntExact(failures + successes), probability);
        double seen = likelihoods[Math.toIntExact(successes)] * AS_LIKELY;
        double asUnlikely =
                DoubleStream.of(likelihoods).filter(likelihood -> likelihood <= seen).sum();
        return Math.min(1, asUnlikely / DoubleStream.of(likelihoods).sum());
    }

    /**
     * How likely each count of successes is against the likeliest, from which each follows by the
     * one beside it: a product where the formula of the distribution would need a gamma function.
     */
    private static double[] likelihoods(int trials, double probability) {
        double odds = probability / (1 - probability);
        int likeliest = Math.min(trials, (int) ((trials + 1) * probability));
        double[] likelihoods = new double[trials + 1];
        likelihoods[likeliest] = 1;
        for (int k = likeliest; k < trials; k++) {
            likelihoods[k + 1] = likelihoods[k] * odds * (trials - k) / (k + 1);
        }
        for (int k = likeliest; k > 0; k--) {
            likelihoods[k - 1] = likelihoods[k] * k / odds / (trials - k + 1);
        }
        return likelihoods;
    }
}
