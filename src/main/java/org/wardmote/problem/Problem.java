package org.wardmote.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong, or may be, with the place where it stands and the way to mend it.
 *
 * <pre>
 * content/meetings/2024-03-12-elm/meeting.yaml:7:10: error: "soon" is not a date. [date-unreadable]
 *     Write dates as year-month-day, such as 2024-03-12.
 * </pre>
 *
 * @param message what is wrong, in the author's words, with their own text in quotation marks
 * @param hint what to write instead, with an example; empty only where the message says it all
 * @param named other places that the hint names
 */
public record Problem(
        Code code, Location location, String message, String hint, List<Location> named)
        implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparing(Problem::location)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    public Problem {
        named = List.copyOf(named);
    }

    public Problem(Code code, Location location, String message, String hint) {
        this(code, location, message, hint, List.of());
    }

    /** The same with a hint that names another place, as {@link Location#toString} writes it. */
    public Problem naming(Location other) {
        return new Problem(code, location, message, hint, List.of(other));
    }

    /** The same with its places as a person would type them, who calls the content folder so. */
    public Problem told(String content) {
        String said = hint;
        for (Location place : named) {
            said = said.replace(place.toString(), place.told(content).toString());
        }
        return new Problem(code, location.told(content), message, said);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }
}
