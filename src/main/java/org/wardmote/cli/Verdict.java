package org.wardmote.cli;

import java.util.List;
import org.wardmote.model.Written;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * Whether problems let a command succeed.
 *
 * @param failOn the least grave that does not
 */
record Verdict(List<Problem> problems, Severity failOn) {

    Verdict {
        problems = List.copyOf(problems);
    }

    /** A {@code site.yaml} that cannot be used is told apart: no site can be built at all. */
    int exitCode() {
        if (problems.stream().noneMatch(problem -> problem.severity().isAtLeast(failOn))) {
            return Exit.DONE;
        }
        return problems.stream().anyMatch(Verdict::spoilsTheSite) ? Exit.MISUSE : Exit.PROBLEMS;
    }

    String words() {
        return Written.counted(count(Severity.ERROR), "error")
                + " and "
                + Written.counted(count(Severity.WARNING), "warning")
                + ".";
    }

    private long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static boolean spoilsTheSite(Problem problem) {
        return problem.severity() == Severity.ERROR
                && problem.location().file().endsWith("site.yaml");
    }
}
