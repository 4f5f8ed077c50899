package org.wardmote.analyse;

/**
 * Byar's approximation to the exact interval of a count, close enough from a count of ten.
 *
 * <p>N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research", volume II, IARC 1987,
 * page 69: {@code O(1 − 1/(9O) − z/(3√O))³} to {@code (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³}.
 */
public final class ByarInterval {

    private ByarInterval() {}

    public static Interval of(long count, Confidence confidence) {
        if (count < 1) {
            throw new IllegalArgumentException("Byar's interval begins at a count of 1");
        }
        double z = confidence.z();
        return new Interval(Math.max(0, limit(count, -z)), limit(count + 1.0, z));
    }

    private static double limit(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
