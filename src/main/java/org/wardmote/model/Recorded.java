package org.wardmote.model;

import java.util.Optional;

/**
 * A value that an editor may give, may mark {@code not recorded}, or may leave out.
 *
 * <p>What was not recorded is shown as such; what was left out is not shown at all.
 */
public record Recorded<T>(Optional<T> known, Absence absence) {

    /** Why there is no value; {@code NONE} where there is one. */
    public enum Absence {
        NONE,
        NOT_RECORDED,
        LEFT_OUT
    }

    public static <T> Recorded<T> of(T value) {
        return new Recorded<>(Optional.of(value), Absence.NONE);
    }

    public static <T> Recorded<T> notRecorded() {
        return new Recorded<>(Optional.empty(), Absence.NOT_RECORDED);
    }

    public static <T> Recorded<T> leftOut() {
        return new Recorded<>(Optional.empty(), Absence.LEFT_OUT);
    }

    public boolean isKnown() {
        return known.isPresent();
    }

    public boolean isNotRecorded() {
        return absence == Absence.NOT_RECORDED;
    }

    public boolean isLeftOut() {
        return absence == Absence.LEFT_OUT;
    }

    /** The value; asked for only where {@link #isKnown()}. */
    public T value() {
        return known.orElseThrow();
    }
}
