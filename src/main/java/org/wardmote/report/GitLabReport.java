package org.wardmote.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.format.JsonText;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * A code quality report, from which GitLab shows what a merge request brings and what it mends.
 *
 * <p>GitLab Docs, "Code Quality", "Code Quality report format",
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
 */
public final class GitLabReport implements Report {

    private final Fingerprints fingerprints;

    public GitLabReport(Sources sources) {
        this.fingerprints = new Fingerprints(sources);
    }

    @Override
    public String tell(List<Problem> problems) {
        List<String> names = fingerprints.of(problems);
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(entry(problems.get(i), names.get(i)));
        }
        return JsonText.of(entries);
    }

    private static Map<String, Object> entry(Problem problem, String fingerprint) {
        // GitLab wants a line: a problem of the whole file is shown at its beginning.
        int line = Math.max(1, problem.location().line());
        return JsonObject.with("description", description(problem))
                .and("check_name", problem.code().id())
                .and("fingerprint", fingerprint)
                .and("severity", severity(problem.severity()))
                .and(
                        "location",
                        JsonObject.with("path", problem.location().file())
                                .and("lines", Map.of("begin", line))
                                .fields())
                .fields();
    }

    /** GitLab shows this alone, so the way to the explanation stands in it. */
    private static String description(Problem problem) {
        return Stream.of(problem.message(), problem.hint(), Documentation.page(problem.code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In GitLab's words, from the gravest: blocker, critical, major, minor, info. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTICE -> "info";
        };
    }
}
