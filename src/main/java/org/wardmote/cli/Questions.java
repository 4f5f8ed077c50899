package org.wardmote.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Questions to the person who typed a command; a program is never asked. */
@FunctionalInterface
interface Questions {

    Questions NONE = question -> Optional.empty();

    /** What was typed in answer; empty where nobody can be asked. */
    Optional<String> ask(String question);

    /** Whether stdin, stdout and stderr are all a terminal only the launcher knows. */
    static Questions ofThisProcess() {
        if (!System.getProperty("wardmote.asks", "").equals("yes")) {
            return NONE;
        }
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return question -> {
            System.err.print(question);
            System.err.flush();
            try {
                return Optional.ofNullable(typed.readLine()).map(String::strip);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }
}
