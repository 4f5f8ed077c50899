package org.wardmote.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command finds around it; tests bring their own.
 *
 * @param folder the one that paths on the command line begin in
 * @param clock the only clock in the program
 * @param questions to the person at the terminal, where there is one
 */
record World(
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> variables,
        Clock clock,
        Audience audience,
        Questions questions) {

    /** Who reads stderr: colours and moving bars are for a person at a terminal. */
    enum Audience {
        PERSON,
        PROGRAM
    }

    World {
        variables = Map.copyOf(variables);
    }

    static World ofThisProcess() {
        return new World(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of(""),
                System.getenv(),
                Clock.systemUTC(),
                ofStderr(),
                Questions.ofThisProcess());
    }

    /** Java's own streams would write in the encoding of the day; ours is UTF-8 everywhere. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The launcher knows whether stderr is a terminal; Java alone only guesses. */
    private static Audience ofStderr() {
        String known = System.getProperty("wardmote.terminal", "");
        boolean isTerminal = known.isEmpty() ? System.console() != null : known.equals("yes");
        return isTerminal && !"dumb".equals(System.getenv("TERM"))
                ? Audience.PERSON
                : Audience.PROGRAM;
    }
}
