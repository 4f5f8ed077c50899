package org.wardmote.analyse;

import java.util.Optional;
import org.wardmote.model.Indicator.Polarity;

/**
 * How an area compares with a benchmark: similar where the benchmark lies in the area's interval,
 * else higher or lower.
 *
 * <p>Office for Health Improvement and Disparities, Fingertips public health technical guidance,
 * "Comparing with a benchmark",
 * https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/.
 */
public enum Comparison {
    HIGHER,
    SIMILAR,
    LOWER;

    /** What higher or lower means to people, where the indicator says so. */
    public enum Meaning {
        BETTER,
        WORSE
    }

    public static Comparison of(Interval area, double benchmark) {
        if (area.isAbove(benchmark)) {
            return HIGHER;
        }
        return area.isBelow(benchmark) ? LOWER : SIMILAR;
    }

    /**
     * Better or worse; empty where it is similar, and where more is neither good nor bad: more
     * reports may be a service that is better known.
     */
    public Optional<Meaning> meaning(Polarity polarity) {
        return switch (polarity) {
            case NEUTRAL -> Optional.empty();
            case LOWER_IS_BETTER -> meaning(LOWER);
            case HIGHER_IS_BETTER -> meaning(HIGHER);
        };
    }

    private Optional<Meaning> meaning(Comparison good) {
        if (this == SIMILAR) {
            return Optional.empty();
        }
        return Optional.of(this == good ? Meaning.BETTER : Meaning.WORSE);
    }
}
