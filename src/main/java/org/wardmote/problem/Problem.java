package org.wardmote.problem;

import java.util.Comparator;

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
 */
public record Problem(Code code, Location location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparing(Problem::location)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }
}
