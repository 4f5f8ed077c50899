package org.wardmote.analyse;

/** A point of a control chart, with the limits that it is held against. */
public record Point(double value, Limits limits) {

    /** On which side of the mean it lies. */
    Direction side() {
        return Direction.from(limits.centre(), value);
    }

    /** Strictly: a point on a limit is within it. */
    boolean isOutside() {
        return !limits.control().contains(value);
    }

    /** Between a near limit and the limit. */
    boolean isNear() {
        return !isOutside() && !limits.near().contains(value);
    }
}
