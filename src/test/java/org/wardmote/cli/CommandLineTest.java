package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class CommandLineTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
    }

    @Test
    void aSlipInACommandGetsASuggestion() {
        assertThat(typed.wardmote("biuld"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: there is no command "biuld". Did you mean build?
                                Help: wardmote --help
                                """));
    }

    @Test
    void aSlipInAnOptionGetsASuggestion() {
        assertThat(typed.wardmote("build", "--protable"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: there is no option "--protable". Did you mean --portable?
                                Help: wardmote build --help
                                """));
    }

    @Test
    void aDateInAnotherShapeIsExplained() {
        assertThat(typed.wardmote("build", "--as-of", "03/03/2021").err())
                .startsWith(
                        "wardmote: --as-of: \"03/03/2021\" is not a date."
                                + " Write it as year-month-day, such as 2026-11-22.\n");
    }

    @Test
    void aWordThatAnOptionDoesNotKnowIsAnsweredWithThoseItKnows() {
        assertThat(typed.wardmote("check", "--format", "long"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: --format cannot be "long". It is one of: full, concise, json, github, gitlab, sarif.
                                Help: wardmote check --help
                                """));
    }

    @Test
    void withoutACommandItSaysWhatToType() {
        assertThat(typed.wardmote())
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: say what to do: "wardmote build", for example.
                                Help: wardmote --help
                                """));
    }

    @Test
    void helpSaysWhatCanBeDoneThenHowThenGivesExamples() {
        Answer answer = typed.wardmote("--help");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        """
                        Publishes the record of a local partnership as a website.

                        Usage: wardmote COMMAND [OPTIONS]

                        A folder of Markdown, YAML and CSV goes in: meetings with their minutes, actions, areas
                        and figures. A static site comes out.

                        Commands:
                          build       Turns content/ into site/.
                          check       Says what is wrong in content/, and how to mend it. Writes nothing.
                          new         Begins a site, a meeting, a quarter of figures or a page.
                          serve       Shows the site in your browser while you write.
                          list        Lists overdue actions, what is kept out, every address and more.
                          explain     Says at length what a message means, and how to mend what it tells of.
                          fix         Mends in content/ what can be mended in one way alone, and shows it as a
                                        diff.
                          import      Turns data that others publish into files of content/.
                          schema      JSON Schema of every YAML file, so that editors complete and check them.
                          completion  Prints what lets your shell complete commands when you press Tab.

                        With every command:
                          -q, --quiet     Say nothing but what is wrong.
                          -v, --verbose   Say more: what was left alone, and by name.
                              --color, --colour=WHEN
                                          auto, always or never. With auto, colours and links are for a terminal,
                                            and not where NO_COLOR is set.
                              --trace     When Wardmote itself fails, show where in its code.
                          -h, --help      Show this help.
                              --version   Show which Wardmote this is.

                        Examples:
                          wardmote build              content/ becomes site/
                          wardmote check              what is wrong in content/, and how to mend it
                          wardmote explain CODE       what a message means, at length
                          wardmote fix                mends what can be mended in one way alone
                          wardmote build --help       all that build can do

                        Exit codes: 0 done; 1 something is wrong in the content; 2 the command or site.yaml
                        cannot be used; 3 the machine failed (a file cannot be read or written); 70 a fault of
                        Wardmote itself; 130 interrupted.
                        """);
    }

    @Test
    void everyCommandHasHelpWithItsOwnExamplesAndExitCodes() {
        assertThat(typed.wardmote("build", "--help").out())
                .contains("Usage: wardmote build [OPTIONS]\n")
                .contains("--portable")
                .contains("Examples:\n  wardmote build\n")
                .contains("Exit codes: 0 done;");
        assertThat(typed.wardmote("check", "--help").out())
                .contains("Usage: wardmote check [OPTIONS] [PATH…]\n")
                .contains("--fail-on=SEVERITY")
                .contains("Examples:\n  wardmote check\n")
                .contains("Exit codes: 0 nothing as grave as --fail-on;");
    }

    @Test
    void theVersionNamesTheJavaThatItRunsOn() {
        assertThat(typed.wardmote("--version").out()).matches("wardmote .+ \\(Java \\d+.*\\)\n");
    }
}
