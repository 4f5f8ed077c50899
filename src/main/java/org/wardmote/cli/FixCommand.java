package org.wardmote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.wardmote.author.Judge;
import org.wardmote.author.Manuscript;
import org.wardmote.author.MendableFiles;
import org.wardmote.author.Mended;
import org.wardmote.author.Mender;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Survey;
import org.wardmote.memory.MendedFiles;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.report.UnifiedDiff;
import org.wardmote.write.KeptFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wardmote fix}: mends what can be mended in one way alone. */
@Command(
        name = "fix",
        header = "Mends in content/ what can be mended in one way alone, and shows it as a diff.",
        description = {
            "",
            "Quotation marks that YAML needs, dates and times and numbers that can be read in one way,"
                    + " names and words that stand for one of ours, retired codes of areas, references"
                    + " of actions, tabs, and blanks at the ends of lines. Comments and layout stay as"
                    + " they are, and the words of minutes are never touched. A mend that would bring"
                    + " out another mistake is left to a person.",
        },
        customSynopsis = "wardmote fix [OPTIONS] [PATH…]",
        parameterListHeading = "%nWhat to mend:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote fix --dry-run                               only shows what it would mend",
            "  wardmote fix",
            "  wardmote fix content/meetings/2020-11-12-csp",
            "  wardmote fix --dry-run > mend.diff; git apply mend.diff",
            "",
            "The diff goes to stdout.",
            "Exit codes: 0 done, and nothing is wrong any more; 1 errors remain for a person to mend",
            "(wardmote check tells them); 2 the command or site.yaml cannot be used; 3 a file cannot",
            "be read or written."
        })
final class FixCommand extends WardmoteCommand {

    @Parameters(
            paramLabel = "PATH",
            description = "Mend only these files or folders of the content. All is read anyway.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Show what would be mended, and write nothing.")
    private boolean isOnlyTried;

    @Mixin private final ContentFolder content = new ContentFolder();

    @Override
    Optional<String> refusal() {
        return content.refusal(shell()).or(this::absent).or(this::outside);
    }

    @Override
    int obey() {
        Mended mended = new Mender(judge(), files()).mend();
        mended.files().values().forEach(this::show);
        if (!isOnlyTried) {
            mended.files().forEach((path, change) -> write(folder().resolve(path), change));
        }
        return finish(mended);
    }

    private Judge judge() {
        Order order = Order.of(folder(), shell()::today);
        MendedFiles memory = new MendedFiles(folder());
        return mended -> {
            memory.hold(mended);
            Survey survey = Pipeline.survey(order, memory);
            return new Judge.Judged(survey.content().record(), survey.problems());
        };
    }

    private SortedMap<String, Manuscript> files() {
        List<Path> among =
                paths.isEmpty() ? List.of(folder()) : paths.stream().map(this::at).toList();
        return MendableFiles.in(folder(), among);
    }

    private void show(Mended.Change change) {
        shell().out()
                .print(
                        UnifiedDiff.of(
                                told(change.before()),
                                change.before().lines(),
                                change.after().lines()));
    }

    private void write(Path file, Mended.Change change) {
        boolean isDone =
                new KeptFile(file).replace(change.before().bytes(), change.after().bytes());
        if (!isDone) {
            console()
                    .say(
                            "%s has changed meanwhile and was left alone. Run the command again."
                                    .formatted(told(change.before())));
        }
    }

    private String told(Manuscript file) {
        return content.told(Location.of(file.path()));
    }

    private int finish(Mended mended) {
        console()
                .say(
                        FixSummary.of(
                                mended,
                                isOnlyTried ? FixSummary.Manner.TRIED : FixSummary.Manner.DONE));
        Verdict left =
                new Verdict(
                        mended.left().stream().filter(this::isAskedFor).toList(), Severity.ERROR);
        if (!left.problems().isEmpty()) {
            console().say("Left for a person: " + left.words() + " Where and what: wardmote check");
        }
        return left.exitCode();
    }

    private boolean isAskedFor(Problem problem) {
        Path file = folder().resolve(problem.location().file());
        return paths.isEmpty() || paths.stream().map(this::at).anyMatch(file::startsWith);
    }

    private Optional<String> absent() {
        return paths.stream()
                .filter(path -> !Files.exists(at(path)))
                .findFirst()
                .map("there is no file or folder \"%s\"."::formatted);
    }

    private Optional<String> outside() {
        return paths.stream()
                .filter(path -> !at(path).startsWith(folder()))
                .findFirst()
                .map(
                        path ->
                                "\"%s\" is not in the folder \"%s\", and only what is there is mended."
                                        .formatted(path, content.told(Location.of(""))));
    }

    private Path folder() {
        return content.in(shell()).toAbsolutePath().normalize();
    }

    private Path at(Path path) {
        return shell().folder().resolve(path).toAbsolutePath().normalize();
    }
}
