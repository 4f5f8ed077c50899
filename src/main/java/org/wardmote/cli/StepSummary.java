package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that GitHub Actions shows of a step: Markdown in the file that it names. */
final class StepSummary {

    private static final String FILE = "GITHUB_STEP_SUMMARY";

    private StepSummary() {}

    /** Adds to the page; where there is none, as on an editor's own machine, nothing happens. */
    static void add(String markdown, Shell shell) {
        String file = shell.variables().getOrDefault(FILE, "");
        if (file.isEmpty() || markdown.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), markdown, UTF_8, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
