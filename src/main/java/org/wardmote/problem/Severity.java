package org.wardmote.problem;

/** How much a problem matters: an error stops the build, a warning and a notice do not. */
public enum Severity implements Keyword {
    ERROR,
    WARNING,
    NOTICE;

    /** Whether this is as grave as {@code other}, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
