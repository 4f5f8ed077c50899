package org.wardmote.analyse;

/**
 * The interval of a count: exact below ten, Byar's from ten.
 *
 * <p>Office for Health Improvement and Disparities, Fingertips public health technical guidance,
 * "Rates",
 * https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Basic_statistics/Rates.html.
 */
public final class CountInterval {

    /** Below, the interval is exact. */
    public static final long BYAR_FROM = 10;

    private CountInterval() {}

    public static Interval of(long count, Confidence confidence) {
        return count < BYAR_FROM
                ? ExactPoissonInterval.of(count, confidence)
                : ByarInterval.of(count, confidence);
    }
}
