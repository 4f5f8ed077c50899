package org.wardmote.analyse;

/**
 * What a point of a control chart tells, and to which side.
 *
 * @param direction where the point lies or where its trend leads; neither for common cause
 */
public record Signal(Kind kind, Direction direction) {

    static final Signal COMMON_CAUSE = new Signal(Kind.COMMON_CAUSE, Direction.NEITHER);

    /** In the order in which one is told rather than another. */
    public enum Kind {
        OUTSIDE_LIMITS,
        TREND,
        TWO_IN_THREE,
        SHIFT,
        COMMON_CAUSE
    }
}
