package org.wardmote.analyse;

/**
 * The exact interval of a count that came about by chance at a steady rate.
 *
 * <p>F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437–442, by
 * quantiles of χ²: {@code χ²(α/2; 2O)/2} to {@code χ²(1−α/2; 2O+2)/2}.
 */
public final class ExactPoissonInterval {

    private ExactPoissonInterval() {}

    /** For a count of 0, from 0; for a count of 5 at 95 %, from 1.62 to 11.67. */
    public static Interval of(long count, Confidence confidence) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is never negative, as " + count + " is");
        }
        double low = count == 0 ? 0 : Quantile.ofChiSquare(confidence.lowerTail(), 2.0 * count) / 2;
        double high = Quantile.ofChiSquare(confidence.upperTail(), 2.0 * count + 2) / 2;
        return new Interval(low, high);
    }
}
