package org.wardmote.cli;

import java.io.PrintStream;
import java.util.List;
import org.wardmote.problem.Problem;
import org.wardmote.report.FullReport;
import org.wardmote.report.Ink;
import org.wardmote.report.Report;
import org.wardmote.report.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * What a command says, and where: results on stdout, all else on stderr, and as much and as
 * coloured as the options ask that every command has.
 */
final class Console {

    private final Shell shell;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but what is wrong.")
    private boolean isQuiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more: what was left alone, and by name.")
    private boolean isVerbose;

    @Option(
            names = {"--color", "--colour"},
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "auto, always or never. With auto, colours and links are for a terminal, and"
                            + " not where NO_COLOR is set.")
    private When colour;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "When Wardmote itself fails, show where in its code.")
    private boolean showsTrace;

    /** As it is typed. */
    enum When {
        auto,
        always,
        never
    }

    Console(Shell shell) {
        this.shell = shell;
    }

    boolean showsTrace() {
        return showsTrace;
    }

    /** For what goes to stderr. */
    Ink ink() {
        return ink(shell.audience());
    }

    /** For what goes to stdout, which may be a file while stderr is a terminal. */
    Ink inkOfResult() {
        return ink(shell.reader());
    }

    /** Tells of problems at length on stderr, also to those who asked for quiet. */
    void tell(List<Problem> problems) {
        tell(problems, new FullReport(Sources.in(shell.folder()), ink()), shell.err());
    }

    void tell(List<Problem> problems, Report report, PrintStream to) {
        to.print(report.tell(problems));
        to.flush();
    }

    void say(String words) {
        if (!isQuiet) {
            shell.err().println(words);
        }
    }

    void sayInDetail(String words) {
        if (isVerbose && !isQuiet) {
            shell.err().println(words);
        }
    }

    void summarise(Built built) {
        if (!isQuiet) {
            shell.err().print(Summary.of(built, ink()));
        }
    }

    /** Says why the command cannot be obeyed. */
    int misuse(String words) {
        shell.err().println("wardmote: " + words);
        return Exit.MISUSE;
    }

    ShownProgress progress() {
        return isQuiet ? ShownProgress.none() : ShownProgress.on(shell);
    }

    /** How to write for the reader of one of the two streams. */
    private Ink ink(Shell.Audience reader) {
        return switch (colour) {
            case always -> Ink.COLOURED;
            case never -> Ink.PLAIN;
            case auto -> automatic(reader);
        };
    }

    /** Who wants no colours is spared links too: both are marks that only a terminal hides. */
    private Ink automatic(Shell.Audience reader) {
        boolean isUnwanted = !shell.variables().getOrDefault("NO_COLOR", "").isEmpty();
        if (reader == Shell.Audience.PROGRAM || isUnwanted) {
            return Ink.PLAIN;
        }
        return LinkingTerminals.holds(shell.variables()) ? Ink.COLOURED_WITH_LINKS : Ink.COLOURED;
    }
}
