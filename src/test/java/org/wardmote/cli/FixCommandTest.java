package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class FixCommandTest {

    private static final String MEETING = "content/meetings/2024-03-12-csp/meeting.yaml";

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws Exception {
        typed = new Typed(folder);
        write("content/site.yaml", "name: Elmbridge\naddress: https://elmbridge.example.org/\n");
        write("content/bodies.yaml", "- id: csp\n  name: Elmbridge Partnership\n");
        write(MEETING, "date: 12 March 2024\nstart: 6.30pm\nvenue: Room 3\n");
    }

    private void write(String path, String text) throws Exception {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String read(String path) throws Exception {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void whatCanBeMendedIsShownAsADiffAndWritten() throws Exception {
        assertThat(typed.wardmote("fix"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                --- a/content/meetings/2024-03-12-csp/meeting.yaml
                                +++ b/content/meetings/2024-03-12-csp/meeting.yaml
                                @@ -1,3 +1,3 @@
                                -date: 12 March 2024
                                -start: 6.30pm
                                +date: 2024-03-12
                                +start: 18:30
                                 venue: Room 3
                                """,
                                """
                                Mended in 1 file:
                                  dates as year-month-day  1
                                  times as hours:minutes   1
                                """));
        assertThat(read(MEETING)).isEqualTo("date: 2024-03-12\nstart: 18:30\nvenue: Room 3\n");
    }

    @Test
    void aSecondTimeThereIsNothingToMend() {
        typed.wardmote("fix");

        assertThat(typed.wardmote("fix"))
                .isEqualTo(
                        new Answer(
                                0,
                                "",
                                "There is nothing to mend that can be mended in one way alone.\n"));
    }

    @Test
    void aDryRunOnlyShows() throws Exception {
        Answer answer = typed.wardmote("fix", "--dry-run");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("+start: 18:30\n");
        assertThat(answer.err()).startsWith("Would be mended in 1 file; nothing was written:\n");
        assertThat(read(MEETING)).startsWith("date: 12 March 2024\n");
    }

    @Test
    void errorsThatAreLeftToAPersonAreCountedAndFail() throws Exception {
        write("content/people.yaml", "- id: ann-example\n");

        Answer answer = typed.wardmote("fix");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .endsWith(
                        "Left for a person: 1 error and 0 warnings. Where and what: wardmote check\n");
    }

    @Test
    void pathsNarrowWhatIsMended() throws Exception {
        write("content/people.yaml", "- id: ann-example\n  name: Ann Example  \n");

        Answer answer = typed.wardmote("fix", "content/people.yaml");

        assertThat(answer.exitCode()).isZero();
        assertThat(read("content/people.yaml"))
                .isEqualTo("- id: ann-example\n  name: Ann Example\n");
        assertThat(read(MEETING)).startsWith("date: 12 March 2024\n");
    }

    @Test
    void aPathElsewhereIsAMistakeInTheCommand() throws Exception {
        write("notes/people.yaml", "");

        assertThat(typed.wardmote("fix", "notes/people.yaml"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: \"notes/people.yaml\" is not in the folder \"content\","
                                        + " and only what is there is mended.\n"));
        assertThat(typed.wardmote("fix", "content/nobody.yaml").err())
                .isEqualTo("wardmote: there is no file or folder \"content/nobody.yaml\".\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void permissionsLinksAndOtherFilesStayAsTheyAre() throws Exception {
        Path kept = folder.resolve("kept.yaml");
        Files.move(folder.resolve(MEETING), kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(folder.resolve(MEETING), kept);

        typed.wardmote("fix");

        assertThat(folder.resolve(MEETING)).isSymbolicLink();
        assertThat(kept).content().startsWith("date: 2024-03-12\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-rw-r--");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("content", "kept.yaml");
    }
}
