package org.wardmote.analyse;

/**
 * How far from the share of all a share may lie by chance alone, by the number of cases: {@code p ±
 * z√(p(1−p)/n)}, and never below 0 or above 1.
 *
 * <p>PHEindicatormethods, R/Funnels.R, https://github.com/ukhsa-collaboration/PHEindicatormethods;
 * after D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005), 1185–1202.
 */
public final class ProportionFunnel {

    private ProportionFunnel() {}

    /**
     * @param baseline the share of all, from 0 to 1
     */
    public static Interval limits(double baseline, double cases, Confidence confidence) {
        if (!(baseline >= 0 && baseline <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + baseline);
        }
        if (!(cases > 0)) {
            throw new IllegalArgumentException("a share is of some cases, not of " + cases);
        }
        double reach = confidence.z() * Math.sqrt(baseline * (1 - baseline) / cases);
        return new Interval(baseline - reach, baseline + reach).within(0, 1);
    }
}
