package org.wardmote.problem;

import java.util.Locale;

/** How much a problem matters: an error stops the build, a warning and a notice do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE;

    /** The word that a person reads, such as {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as {@code other}, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
