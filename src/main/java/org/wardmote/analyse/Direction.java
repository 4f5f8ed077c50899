package org.wardmote.analyse;

/** Above the mean or rising, below it or falling, or neither of them. */
public enum Direction {
    UP,
    NEITHER,
    DOWN;

    static Direction from(double before, double after) {
        if (after > before) {
            return UP;
        }
        return after < before ? DOWN : NEITHER;
    }
}
