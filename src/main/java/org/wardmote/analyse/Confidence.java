package org.wardmote.analyse;

/**
 * How sure an interval is to hold what it is meant to hold: {@code 0.95} for 95 %.
 *
 * <p>95 % describes; 99.8 % (about three standard deviations) is for what is to be acted upon, as
 * 26 wards times six indicators give some eight false alarms a quarter at 95 %.
 *
 * @param level at least 0.9 and below 1: an interval that is certain would say nothing
 */
public record Confidence(double level) {

    public static final Confidence NINETY_FIVE = new Confidence(0.95);
    public static final Confidence NINETY_NINE_POINT_EIGHT = new Confidence(0.998);

    private static final double LEAST = 0.9;

    public Confidence {
        if (!(level >= LEAST && level < 1)) {
            throw new IllegalArgumentException(
                    "a confidence is at least 0.9 and below 1, not " + level);
        }
    }

    /** From a share, {@code 0.95}, or from percent, {@code 95}. */
    public static Confidence of(double shareOrPercent) {
        return new Confidence(shareOrPercent > 1 ? shareOrPercent / 100 : shareOrPercent);
    }

    /** What is left out, on both sides together: 0.05 for 95 %. */
    public double alpha() {
        return 1 - level;
    }

    /** Half of what is left out: the probability that lies below the interval. */
    double lowerTail() {
        return alpha() / 2;
    }

    /** All but the upper half of what is left out. */
    double upperTail() {
        return (1 + level) / 2;
    }

    /** The two-sided quantile of the standard normal distribution. */
    public double z() {
        return Quantile.ofNormal(upperTail());
    }
}
