package org.wardmote.report;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.problem.Problem;

/**
 * One line a problem, as other programs and editors read it.
 *
 * <pre>
 * content/people.yaml:7:10: error: "soon" is not a date. [date-unreadable]
 * </pre>
 */
public final class ConciseReport implements Report {

    private final Ink ink;

    public ConciseReport(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String tell(List<Problem> problems) {
        return problems.stream().map(this::tell).collect(Collectors.joining());
    }

    /** One problem, ending with a line break. */
    public String tell(Problem problem) {
        return "%s: %s: %s %s\n"
                .formatted(
                        ink.bold(problem.location().toString()),
                        ink.of(problem.severity(), problem.severity().id()),
                        String.join(" ", problem.message().lines().toList()),
                        ink.link(
                                Documentation.page(problem.code()),
                                ink.faint("[" + problem.code().id() + "]")));
    }
}
