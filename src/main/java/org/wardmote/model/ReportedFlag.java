package org.wardmote.model;

/** A flag that a meeting was told of, when the figures behind it are not ours. */
public record ReportedFlag(String area, Told told, Place place) {

    /** What was told of the area's flags. */
    public sealed interface Told permits Raised, Count, Cleared {}

    /** A flag of one indicator. */
    public record Raised(String indicator) implements Told {}

    /** So many flags, not said of which indicators. */
    public record Count(int flags) implements Told {}

    /** A flag dropped; {@code all} of them, or one indicator's. */
    public record Cleared(String indicator) implements Told {
        public static final String ALL = "all";

        public boolean isAll() {
            return indicator.equals(ALL);
        }
    }
}
