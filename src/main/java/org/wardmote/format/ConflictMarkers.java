package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * The text with the first of the two versions wherever two met, so that what stands in both is
     * not read twice. Lines keep their numbers.
     */
    public static SourceText first(SourceText source) {
        List<String> lines = new ArrayList<>();
        Part part = Part.BOTH;
        for (String line : source.lines()) {
            Part next = part.after(line);
            lines.add(next == part && part != Part.SECOND ? line : "");
            part = next;
        }
        return new SourceText(source.whole(), lines);
    }

    /** Which of the versions a line belongs to. */
    private enum Part {
        BOTH,
        FIRST,
        SECOND;

        private Part after(String line) {
            return switch (this) {
                case BOTH -> isMarker(line) ? FIRST : BOTH;
                case FIRST -> line.matches("={7}|\\|{7}.*") ? SECOND : FIRST;
                case SECOND -> line.matches(">{7}(?: .*)?") ? BOTH : SECOND;
            };
        }
    }

    private static boolean isMarker(String line) {
        return line.equals("<<<<<<<") || line.startsWith("<<<<<<< ");
    }
}
