package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.wardmote.CommittedPages;

/** The committed reference of the commands says what {@code --help} says. */
class CommandReferenceTest {

    private static final Path REFERENCE = Path.of("src/docs/content/pages/reference");

    @Test
    void theCommittedReferenceIsWhatTheCommandsSay() throws IOException {
        SortedMap<String, String> made =
                new CommandReference(Main.commandLine(Shell.ofThisProcess(), new RealBuild()))
                        .pages();

        assertThat(CommittedPages.of(REFERENCE, "commands").accepting(made))
                .as("run the tests with -Dwardmote.accept=true to write it anew")
                .isEqualTo(made);
    }
}
