package org.wardmote.analyse;

/**
 * How many points on end are no longer chance: seven by NHS England, eight by Western Electric and
 * older NHS guidance, six by those who would rather hear of it early.
 *
 * <p>NHSRplotthedots, issue 202, https://github.com/nhs-r-community/NHSRplotthedots.
 */
public enum RunLength {
    SIX(6),
    SEVEN(7),
    EIGHT(8);

    private final int points;

    RunLength(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
