package org.wardmote.analyse;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** Quantiles of the distributions in use, as exact as a double allows. */
final class Quantile {

    /** Of the search for a quantile, in its own unit: the library's own is too coarse near zero. */
    private static final double ACCURACY = 1e-15;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Quantile() {}

    static double ofNormal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** The other way round: how much of the standard normal distribution lies below a value. */
    static double normalBelow(double value) {
        return NORMAL.cumulativeProbability(value);
    }

    static double ofChiSquare(double probability, double degreesOfFreedom) {
        return new ChiSquaredDistribution(degreesOfFreedom, ACCURACY)
                .inverseCumulativeProbability(probability);
    }

    static double ofBeta(double probability, double alpha, double beta) {
        return new BetaDistribution(alpha, beta, ACCURACY)
                .inverseCumulativeProbability(probability);
    }

    /** The smallest number of heads in so many tosses of a fair coin that is at least so likely. */
    static int ofFairCoin(double probability, int tosses) {
        return new BinomialDistribution(tosses, 0.5).inverseCumulativeProbability(probability);
    }
}
