package org.wardmote.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * A problem as a person wants to read it: where, what, the line with a mark under what is meant,
 * and how to mend it.
 *
 * <pre>
 * content/meetings/2024-03-12-elm/meeting.yaml:7:10: error: "soon" is not a date. [date-unreadable]
 *     7 | date: soon
 *       |       ^^^^
 *       Write dates as year-month-day, such as 2024-03-12.
 * </pre>
 */
public final class FullReport implements Report {

    private final Sources sources;
    private final Ink ink;
    private final ConciseReport firstLine;

    public FullReport(Sources sources, Ink ink) {
        this.sources = sources;
        this.ink = ink;
        this.firstLine = new ConciseReport(ink);
    }

    @Override
    public String tell(List<Problem> problems) {
        return problems.stream().map(this::tell).collect(Collectors.joining()) + further(problems);
    }

    /** Where to read on, with the gravest code for an example. */
    private String further(List<Problem> problems) {
        return problems.stream()
                .min(Comparator.comparing(Problem::severity))
                .map(problem -> "What a code means: wardmote explain " + problem.code().id())
                .map(words -> ink.faint(words) + "\n")
                .orElse("");
    }

    /** One problem, ending with a line break. */
    public String tell(Problem problem) {
        return firstLine.tell(problem) + quoted(problem) + hint(problem);
    }

    private String quoted(Problem problem) {
        Location place = problem.location();
        Optional<String> line = sources.line(place);
        if (line.isEmpty()) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(line.get(), place.column(), problem.message());
        String quoted = ink.faint("%5s |".formatted(place.line())) + spaced(excerpt.text()) + "\n";
        return excerpt.mark().isEmpty()
                ? quoted
                : quoted
                        + ink.faint("      |")
                        + " "
                        + excerpt.indent()
                        + ink.of(problem.severity(), excerpt.mark())
                        + "\n";
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private static String hint(Problem problem) {
        return problem.hint()
                .lines()
                .map(line -> "      " + line + "\n")
                .reduce("", String::concat);
    }
}
