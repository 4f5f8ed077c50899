package org.wardmote.analyse;

/**
 * The flag that asks for evidence: enough events, clearly more than expected, and a rate above the
 * benchmark that chance does not explain; strong where even the differences usual between wards do
 * not explain it.
 */
public enum EvidenceFlag {
    NONE,
    RAISED,
    STRONG;

    /** Fewer in four quarters raise no flag. */
    public static final long FEWEST_EVENTS = 10;

    /** So many more than expected are needed. */
    public static final double LEAST_EXCESS = 5;

    /**
     * @param fourQuarters a ward's events of four quarters among its residents
     * @param usual how much wards differ among themselves
     */
    public static EvidenceFlag of(Sample fourQuarters, Benchmark benchmark, OverDispersion usual) {
        if (!isAbove(fourQuarters, benchmark)) {
            return NONE;
        }
        // Nothing was expected: any funnel is left behind.
        if (benchmark.rate() == 0) {
            return STRONG;
        }
        Ratio ratio = Ratio.of(fourQuarters, benchmark);
        Interval funnel = usual.limits(ratio.expected(), Confidence.NINETY_NINE_POINT_EIGHT);
        return funnel.isBelow(ratio.value()) ? STRONG : RAISED;
    }

    private static boolean isAbove(Sample ward, Benchmark benchmark) {
        double excess = ward.count() - benchmark.expected(ward.size());
        return ward.count() >= FEWEST_EVENTS
                && excess >= LEAST_EXCESS
                && CountInterval.of(ward.count(), Confidence.NINETY_FIVE)
                        .times(1 / ward.size())
                        .isAbove(benchmark.rate());
    }
}
