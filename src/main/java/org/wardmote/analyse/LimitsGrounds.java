package org.wardmote.analyse;

/**
 * Whether there is enough behind a series to draw limits about it.
 *
 * <p>After the baseline of 12 to 20 points in NHS England's Making Data Count workbook, as
 * discussed in issue 16 of NHSRplotthedots, https://github.com/nhs-r-community/NHSRplotthedots.
 * Where hardly anything happens, dates say more than limits.
 */
public enum LimitsGrounds {
    /** Below 12 points: no limits. */
    TOO_FEW_POINTS,
    /** Fewer than two events a quarter on average: no limits, but the dates and the days since. */
    TOO_FEW_EVENTS,
    /** 12 to 19 points: limits, said to be provisional. */
    PROVISIONAL,
    FIRM;

    /** Of a series with limits. */
    public static final int FEWEST_POINTS = 12;

    /** Below, limits are provisional. */
    public static final int FIRM_FROM = 20;

    /** A quarter, on average. */
    public static final double FEWEST_EVENTS = 2;

    /**
     * @param quarterlyMean events a quarter, even where the points are months
     */
    public static LimitsGrounds of(int points, double quarterlyMean) {
        if (points < FEWEST_POINTS) {
            return TOO_FEW_POINTS;
        }
        if (quarterlyMean < FEWEST_EVENTS) {
            return TOO_FEW_EVENTS;
        }
        return points < FIRM_FROM ? PROVISIONAL : FIRM;
    }

    public boolean allowLimits() {
        return this == PROVISIONAL || this == FIRM;
    }
}
