package org.wardmote.analyse;

/**
 * How far from 1 a ratio of observed to expected may lie by chance alone, by the events expected.
 *
 * <p>Exact, as the Office for Health Improvement and Disparities and FunnelPlotR
 * (R/poisson_limits.R, https://github.com/nhs-r-community/FunnelPlotR) have it: {@code χ²(α/2;
 * 2E)/(2E)} to {@code χ²(1−α/2; 2(E+1))/(2E)}. After D. J. Spiegelhalter, "Funnel plots for
 * comparing institutional performance", Statistics in Medicine 24 (2005), 1185–1202.
 */
public final class PoissonFunnel {

    private PoissonFunnel() {}

    /** For 20 events expected at 95 %, from 0.61 to 1.54. */
    public static Interval limits(double expected, Confidence confidence) {
        if (!(expected > 0)) {
            throw new IllegalArgumentException("some events are expected, not " + expected);
        }
        double low = Quantile.ofChiSquare(confidence.lowerTail(), 2 * expected);
        double high = Quantile.ofChiSquare(confidence.upperTail(), 2 * (expected + 1));
        return new Interval(low, high).times(1 / (2 * expected));
    }
}
