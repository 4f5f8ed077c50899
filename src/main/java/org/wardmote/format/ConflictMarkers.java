package org.wardmote.format;

import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Finds the marks that git leaves where two versions of a file could not be joined. */
public final class ConflictMarkers {

    private ConflictMarkers() {}

    /** Whether the text holds such marks; each place has then been told. */
    public static boolean areIn(SourceText source, Problems problems) {
        boolean found = false;
        for (int number = 1; number <= source.lines().size(); number++) {
            if (isMarker(source.line(number))) {
                found = true;
                problems.add(
                        Code.CONFLICT_MARKER,
                        source.at(number, 1),
                        "two versions of this file met here, and nobody has chosen between them.",
                        "Keep the lines that are right, then delete the lines that begin with"
                                + " <<<<<<<, ======= and >>>>>>>.");
            }
        }
        return found;
    }

    private static boolean isMarker(String line) {
        return line.equals("<<<<<<<") || line.startsWith("<<<<<<< ");
    }
}
