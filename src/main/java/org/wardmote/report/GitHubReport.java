package org.wardmote.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * Workflow commands from which GitHub Actions shows problems beside the lines of a pull request.
 *
 * <p>GitHub shows ten errors, ten warnings and ten notices of a step and no more, so those come
 * first that the change touches. The rest is told as plain lines, and counted in the summary.
 *
 * <p>GitHub Docs, "Workflow commands for GitHub Actions",
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 */
public final class GitHubReport implements Report {

    private static final int SHOWN_OF_EACH = 10;

    private final Change change;
    private final ConciseReport plain = new ConciseReport(Ink.PLAIN);

    /**
     * @param change what is looked at in the pull request
     */
    public GitHubReport(Change change) {
        this.change = change;
    }

    @Override
    public String tell(List<Problem> problems) {
        return shown(problems).map(GitHubReport::command).collect(Collectors.joining())
                + plain.tell(overflow(problems));
    }

    /** What is wrong as Markdown, for the page of the workflow's run; empty where nothing is. */
    public String summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        return "### What is wrong in the content\n\n"
                + counts(problems)
                + overflowing(problems)
                + "\n"
                + all(problems).map(GitHubReport::entry).collect(Collectors.joining());
    }

    private String counts(List<Problem> problems) {
        return "Errors: %s, warnings: %s, notices: %s.\n"
                .formatted(
                        ranked(problems, Severity.ERROR).size(),
                        ranked(problems, Severity.WARNING).size(),
                        ranked(problems, Severity.NOTICE).size());
    }

    private String overflowing(List<Problem> problems) {
        int more = overflow(problems).size();
        return more == 0 ? "" : "%s of them are not shown beside the change.\n".formatted(more);
    }

    private Stream<Problem> all(List<Problem> problems) {
        return Stream.of(Severity.values())
                .flatMap(severity -> ranked(problems, severity).stream());
    }

    private Stream<Problem> shown(List<Problem> problems) {
        return Stream.of(Severity.values())
                .flatMap(severity -> ranked(problems, severity).stream().limit(SHOWN_OF_EACH));
    }

    private List<Problem> overflow(List<Problem> problems) {
        return Stream.of(Severity.values())
                .flatMap(severity -> ranked(problems, severity).stream().skip(SHOWN_OF_EACH))
                .toList();
    }

    private List<Problem> ranked(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .sorted(
                        Comparator.comparing(
                                (Problem problem) -> change.nearness(problem.location())))
                .toList();
    }

    private static String command(Problem problem) {
        Location place = problem.location();
        return "::%s file=%s%s%s,title=%s::%s\n"
                .formatted(
                        problem.severity().id(),
                        property(place.file()),
                        place.line() == 0 ? "" : ",line=" + place.line(),
                        place.column() == 0 ? "" : ",col=" + place.column(),
                        property(problem.code().id()),
                        data(words(problem)));
    }

    private static String words(Problem problem) {
        return Stream.of(problem.message(), problem.hint(), Documentation.page(problem.code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String entry(Problem problem) {
        return "- **%s** `%s`: %s %s [%s](%s)\n"
                .formatted(
                        problem.severity().id(),
                        problem.location(),
                        markdown(problem.message()),
                        markdown(problem.hint()),
                        problem.code().id(),
                        Documentation.page(problem.code()));
    }

    /** Words of a file must not become links or HTML on somebody's page. */
    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#@&~])", "\\\\$1").replace("\n", " ");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
