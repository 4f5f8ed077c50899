package org.wardmote.cli;

import java.io.PrintStream;
import java.util.List;
import org.wardmote.problem.Problem;
import org.wardmote.report.FullReport;
import org.wardmote.report.Ink;
import org.wardmote.report.Report;
import org.wardmote.report.Sources;

/** What a command says, and where: results on stdout, all else on stderr, less when quiet. */
final class Voice {

    private final World world;
    private final Manner manner;

    Voice(World world, Manner manner) {
        this.world = world;
        this.manner = manner;
    }

    /** For what goes to stderr. */
    Ink ink() {
        return manner.ink(world, world.audience());
    }

    /** For what goes to stdout, which may be a file while stderr is a terminal. */
    Ink inkOfResult() {
        return manner.ink(world, world.reader());
    }

    /** Problems are told even to those who asked for quiet. */
    void tell(List<Problem> problems, Report report, PrintStream to) {
        to.print(report.tell(problems));
        to.flush();
    }

    /** Problems with their lines, on stderr. */
    void tell(List<Problem> problems) {
        tell(problems, new FullReport(Sources.in(world.folder()), ink()), world.err());
    }

    void say(String words) {
        if (!manner.isQuiet()) {
            world.err().println(words);
        }
    }

    void sayInDetail(String words) {
        if (manner.isVerbose()) {
            world.err().println(words);
        }
    }

    void summarise(Built built) {
        if (!manner.isQuiet()) {
            world.err().print(Summary.of(built, ink()));
        }
    }

    /** Says why the command cannot be obeyed. */
    int misuse(String words) {
        world.err().println("wardmote: " + words);
        return Exit.MISUSE;
    }

    ShownProgress progress() {
        return manner.isQuiet() ? ShownProgress.none() : ShownProgress.on(world);
    }
}
