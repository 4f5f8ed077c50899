package org.wardmote.author;

import java.util.Optional;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * A few characters of one line that are written otherwise. Lines are never joined or parted, so
 * every problem keeps its line.
 *
 * @param place where they begin; one behind the last character of the line may be meant
 * @param before what stands there; nothing where something is only put in
 * @param kind what is mended, as the summary counts it: {@code dates as year-month-day}
 * @param mends the problem that is gone then; a matter of order, such as a blank at the end of a
 *     line, is none
 */
public record Edit(
        Location place, String before, String after, String kind, Optional<Problem> mends) {

    /** Whether both would change the same characters. */
    boolean overlaps(Edit other) {
        return place.file().equals(other.place.file())
                && place.line() == other.place.line()
                && start() <= other.end()
                && other.start() <= end();
    }

    private int start() {
        return place.column();
    }

    private int end() {
        return place.column() + before.codePointCount(0, before.length());
    }
}
