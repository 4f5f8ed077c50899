package org.wardmote.analyse;

/** Whether leaps from one point to the next that are too large to be chance widen the limits. */
public enum Screening {
    NONE,
    LARGE_LEAPS_LEFT_OUT
}
