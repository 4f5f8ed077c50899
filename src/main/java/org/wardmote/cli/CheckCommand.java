package org.wardmote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardmote.build.Order;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame.Edition;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import org.wardmote.report.Change;
import org.wardmote.report.ConciseReport;
import org.wardmote.report.FullReport;
import org.wardmote.report.GitHubReport;
import org.wardmote.report.GitLabReport;
import org.wardmote.report.JsonReport;
import org.wardmote.report.Report;
import org.wardmote.report.SarifReport;
import org.wardmote.report.Sources;
import org.wardmote.write.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wardmote check}: says what is wrong, and writes nothing. */
@Command(
        name = "check",
        header = "Says what is wrong in content/, and how to mend it. Writes nothing.",
        description = {
            "",
            "The whole record is read and the whole site is made and looked through, but nothing is"
                    + " kept. Every problem is told with its file, line and column."
        },
        customSynopsis = "wardmote check [OPTIONS] [PATH…]",
        parameterListHeading = "%nWhich problems:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote check",
            "  wardmote check content/meetings/2020-11-12-csp",
            "  wardmote check --format concise --fail-on warning",
            "  wardmote check --format gitlab > gl-code-quality-report.json",
            "",
            "Exit codes: 0 nothing as grave as --fail-on; 1 something is; 2 the command or site.yaml",
            "cannot be used; 3 a file cannot be read."
        })
final class CheckCommand extends WardmoteCommand {

    @Mixin private final SiteOptions options = new SiteOptions();

    @Parameters(
            paramLabel = "PATH",
            description = "Tell only what is wrong in these files or folders. All is read anyway.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "full",
            description =
                    "full: with the line and what to do; concise: one line a problem; for programs:"
                            + " json, github, gitlab, sarif. Left out: full")
    private Format format;

    @Option(
            names = "--change",
            paramLabel = "FILE",
            description =
                    "With --format github: what \"git diff --unified=0\" printed of the change that"
                            + " is looked at. What it touches is told first.")
    private Path change;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "error or warning: what makes the exit code 1. Left out: error")
    private FailOn failOn;

    /** As it is typed. */
    enum Format {
        full,
        concise,
        json,
        github,
        gitlab,
        sarif;

        boolean isForPrograms() {
            return this != full && this != concise;
        }
    }

    /** As it is typed. */
    enum FailOn {
        error,
        warning
    }

    @Override
    Optional<String> refusal() {
        return options.refusal(shell()).or(this::missingPath).or(this::missingChange);
    }

    @Override
    int obey() {
        Built built = build();
        List<Problem> problems =
                options.told(built.problems()).stream().filter(this::isAskedFor).toList();
        tell(problems);
        console().summarise(built);
        Verdict verdict = new Verdict(problems, severity());
        console().say(problems.isEmpty() ? "Nothing is wrong." : verdict.words());
        return verdict.exitCode();
    }

    private Built build() {
        try (ShownProgress progress =
                format.isForPrograms() ? ShownProgress.none() : console().progress()) {
            Order order =
                    options.order(
                            shell(), LinkStyle.SERVED, Edition.PUBLIC, EditorPackage.standIns());
            return wardmote().pipeline().build(order, Sink.nowhere(), progress);
        }
    }

    private void tell(List<Problem> problems) {
        Report report = report();
        console().tell(problems, report, shell().out());
        if (report instanceof GitHubReport github) {
            StepSummary.add(github.summary(problems), shell());
        }
    }

    private Report report() {
        Sources sources = Sources.in(shell().folder());
        return switch (format) {
            case full -> new FullReport(sources, console().inkOfResult());
            case concise -> new ConciseReport(console().inkOfResult());
            case json -> new JsonReport();
            case github -> new GitHubReport(touched());
            case gitlab -> new GitLabReport(sources);
            case sarif -> new SarifReport(sources);
        };
    }

    private Change touched() {
        return change == null ? Change.NONE : Change.read(shell().folder().resolve(change));
    }

    private Severity severity() {
        return switch (failOn) {
            case error -> Severity.ERROR;
            case warning -> Severity.WARNING;
        };
    }

    private Optional<String> missingPath() {
        return paths.stream()
                .filter(path -> !Files.exists(shell().folder().resolve(path)))
                .findFirst()
                .map(path -> "there is no file or folder \"%s\".".formatted(path));
    }

    private Optional<String> missingChange() {
        return Optional.ofNullable(change)
                .filter(file -> !Files.isRegularFile(shell().folder().resolve(file)))
                .map(file -> "there is no file \"%s\" to read the change from.".formatted(file));
    }

    private boolean isAskedFor(Problem problem) {
        Path file = absolute(Path.of(problem.location().file()));
        return paths.isEmpty() || paths.stream().anyMatch(path -> file.startsWith(absolute(path)));
    }

    private Path absolute(Path path) {
        return shell().folder().resolve(path).toAbsolutePath().normalize();
    }
}
