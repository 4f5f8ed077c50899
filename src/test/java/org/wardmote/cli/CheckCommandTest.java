package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class CheckCommandTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(folder.resolve("content/people.yaml"), "- id: ms-example\n");
        typed = new Typed(folder);
    }

    @Test
    void aCleanRecordIsSaidToBeClean() {
        assertThat(typed.wardmote("check"))
                .isEqualTo(
                        new Answer(
                                0,
                                "",
                                """
                                Elmbridge Community Safety Partnership · as of 15 July 2026
                                  read     11 meetings, 7 datasets   0.2 s
                                  built    214 pages                 1.5 s
                                  skipped  1 hidden
                                Nothing is wrong.
                                """));
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void conciseIsOneLineAProblemOnStdout() {
        typed.finding(Typed.error("plans/2024-25.yaml"), Typed.warning("a.yaml"));

        assertThat(typed.wardmote("check", "--format", "concise", "-q"))
                .isEqualTo(
                        new Answer(
                                1,
                                """
                                content/plans/2024-25.yaml:2:6: error: "soon" is not a date. [date-unreadable]
                                content/a.yaml:5: warning: item 4 is listed and not minuted. [item-not-minuted]
                                """,
                                ""));
    }

    @Test
    void aReportForProgramsStandsAloneOnStdout() {
        typed.finding(Typed.error("plans/2024-25.yaml"));

        Answer answer = typed.wardmote("check", "--format", "json");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).startsWith("{\n  \"errors\" : 1,").endsWith("}\n");
    }

    @Test
    void gitHubIsGivenTheSummaryInTheFileThatItNames() {
        typed.finding(Typed.error("plans/2024-25.yaml"));
        typed.withVariable("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());

        typed.wardmote("check", "--format", "github");

        assertThat(folder.resolve("summary.md"))
                .content()
                .contains("Errors: 1, warnings: 0, notices: 0.");
    }

    @Test
    void aChangeThatIsNotThereIsToldAsMisuse() {
        assertThat(typed.wardmote("check", "--format", "github", "--change", "change.diff"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: there is no file \"change.diff\" to read the change from.\n"));
    }

    @Test
    void warningsFailOnlyWhenAskedTo() {
        typed.finding(Typed.warning("a.yaml"));

        assertThat(typed.wardmote("check").exitCode()).isZero();
        assertThat(typed.wardmote("check", "--fail-on", "warning").exitCode()).isEqualTo(1);
    }

    @Test
    void pathsNarrowWhatIsTold() {
        typed.finding(Typed.error("plans/2024-25.yaml"), Typed.warning("people.yaml"));

        Answer answer = typed.wardmote("check", "--format=concise", "./content/people.yaml");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        "content/people.yaml:5: warning: item 4 is listed and not minuted."
                                + " [item-not-minuted]\n");
        assertThat(typed.wardmote("check", "content/plans").exitCode()).isEqualTo(1);
    }

    @Test
    void aPathThatIsNotThereIsAMistakeInTheCommand() {
        assertThat(typed.wardmote("check", "content/plan"))
                .isEqualTo(
                        new Answer(
                                2, "", "wardmote: there is no file or folder \"content/plan\".\n"));
    }

    @Test
    void coloursAreForATerminalUnlessToldOtherwise() {
        typed.finding(Typed.error("a.yaml"));

        assertThat(typed.wardmote("check").out()).doesNotContain("\u001b");
        assertThat(typed.wardmote("check", "--color=always").out()).contains("\u001b[1;31merror");
        typed.onATerminal();
        assertThat(typed.wardmote("check").out()).contains("\u001b[1;31merror");
        assertThat(typed.wardmote("check", "--color", "never").out()).doesNotContain("\u001b");
        typed.withVariable("NO_COLOR", "1");
        assertThat(typed.wardmote("check").out()).doesNotContain("\u001b");
    }
}
