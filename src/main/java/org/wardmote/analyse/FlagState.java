package org.wardmote.analyse;

/**
 * How a flag stands, and how near it is to its change: not raised, "1 of 2" quarters on the way.
 *
 * @param towards quarters on end that speak for a change
 * @param needed for it
 */
public record FlagState(Standing standing, int towards, int needed) {

    public enum Standing {
        CLEAR,
        RAISED
    }

    public boolean isRaised() {
        return standing == Standing.RAISED;
    }

    /** Whether there is anything to see coming. */
    public boolean isOnTheWay() {
        return towards > 0;
    }
}
