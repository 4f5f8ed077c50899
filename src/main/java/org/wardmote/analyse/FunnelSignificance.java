package org.wardmote.analyse;

/**
 * Whether a ratio of observed to expected differs from 1 by more than chance: the interval of the
 * count, divided by what was expected, leaves 1 outside.
 *
 * <p>PHEindicatormethods, {@code funnel_ratio_significance},
 * https://github.com/ukhsa-collaboration/PHEindicatormethods, which calls these "High (0.001)",
 * "High (0.025)", "Not significant", "Low (0.025)" and "Low (0.001)".
 */
public enum FunnelSignificance {
    FAR_ABOVE,
    ABOVE,
    WITHIN,
    BELOW,
    FAR_BELOW;

    public static FunnelSignificance of(Ratio ratio) {
        return switch (compared(ratio, Confidence.NINETY_NINE_POINT_EIGHT)) {
            case HIGHER -> FAR_ABOVE;
            case LOWER -> FAR_BELOW;
            case SIMILAR -> atNinetyFive(ratio);
        };
    }

    private static FunnelSignificance atNinetyFive(Ratio ratio) {
        return switch (compared(ratio, Confidence.NINETY_FIVE)) {
            case HIGHER -> ABOVE;
            case LOWER -> BELOW;
            case SIMILAR -> WITHIN;
        };
    }

    private static Comparison compared(Ratio ratio, Confidence confidence) {
        Interval interval =
                CountInterval.of(ratio.observed(), confidence).times(1 / ratio.expected());
        return Comparison.of(interval, 1);
    }
}
