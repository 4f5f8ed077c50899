package org.wardmote.analyse;

import java.util.Optional;

/**
 * Whether the rate of one area differs from that of another, by the exact test of two counts among
 * their populations ({@link Change}).
 */
public enum Difference {
    FAR_HIGHER,
    HIGHER,
    UNCLEAR,
    LOWER,
    FAR_LOWER;

    /** Of the first against the second; unclear where nothing happened in either. */
    public static Difference of(Sample one, Sample other) {
        Optional<Change> change = Change.between(other, one).filter(Change::isClear);
        if (change.isEmpty()) {
            return UNCLEAR;
        }
        boolean isFar = change.get().isClearAmongMany();
        if (one.rate() > other.rate()) {
            return isFar ? FAR_HIGHER : HIGHER;
        }
        return isFar ? FAR_LOWER : LOWER;
    }

    /** The same of the second against the first. */
    public Difference turned() {
        return values()[values().length - 1 - ordinal()];
    }
}
