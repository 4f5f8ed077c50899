package org.wardmote.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The shell that a command is typed into; tests bring their own.
 *
 * @param folder the one that paths on the command line begin in
 * @param clock the only clock in the program
 * @param audience who reads stderr: progress and summaries
 * @param reader who reads stdout: what was asked for
 * @param questions to the person at the terminal, where there is one
 */
record Shell(
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> variables,
        Clock clock,
        Audience audience,
        Audience reader,
        Questions questions) {

    /** Who reads: colours and moving bars are for a person at a terminal. */
    enum Audience {
        PERSON,
        PROGRAM
    }

    Shell {
        variables = Map.copyOf(variables);
    }

    static Shell ofThisProcess() {
        return new Shell(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of(""),
                System.getenv(),
                Clock.systemUTC(),
                known("wardmote.terminal"),
                known("wardmote.terminal.out"),
                Questions.ofThisProcess());
    }

    /** The day that it is somewhere. */
    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Java's own streams would write in the encoding of the day; ours is UTF-8 everywhere. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The launcher knows which of the two is a terminal; Java alone only guesses. */
    private static Audience known(String property) {
        String known = System.getProperty(property, "");
        boolean isTerminal = known.isEmpty() ? System.console() != null : known.equals("yes");
        return isTerminal && !"dumb".equals(System.getenv("TERM"))
                ? Audience.PERSON
                : Audience.PROGRAM;
    }
}
