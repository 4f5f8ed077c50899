package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;
import org.wardmote.problem.Code;

class ExplainCommandTest {

    private static final String TIME =
            """
            A time that cannot be read (time-unreadable)

            This is an error: nothing is published until it is mended.

            A time is written with a colon, on the 24-hour clock: `18:30`. `18.30` is
            refused because it could also be a number.

            Wrong

            In `content/meetings/2024-01-09-csp/meeting.yaml`:

                date: 2024-01-09
                start: 6.30 pm

            Right

            In `content/meetings/2024-01-09-csp/meeting.yaml`:

                date: 2024-01-09
                start: 18:30

            `wardmote fix` mends this for you.

            Online: https://wardmote.example.org/docs/problems/time-unreadable/
            """;

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
    }

    @Test
    void aCodeIsExplainedWithItsExamples() {
        assertThat(typed.wardmote("explain", "time-unreadable")).isEqualTo(new Answer(0, TIME, ""));
    }

    @Test
    void aCodeMayBeCopiedAsItIsPrintedOrAsItIsCalledInTheProgram() {
        assertThat(typed.wardmote("explain", "[time-unreadable]").out()).isEqualTo(TIME);
        assertThat(typed.wardmote("explain", "TIME_UNREADABLE").out()).isEqualTo(TIME);
    }

    @Test
    void severalCodesAreExplainedOneAfterTheOther() {
        assertThat(typed.wardmote("explain", "time-unreadable", "yaml-tab").out())
                .startsWith(TIME + "\n\nA tab where only spaces may stand (yaml-tab)\n");
    }

    @Test
    void aSlipInACodeGetsASuggestion() {
        assertThat(typed.wardmote("explain", "time-unreadible"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: there is no code "time-unreadible". Did you mean time-unreadable, file-unreadable or date-unreadable?
                                """));
    }

    @Test
    void withoutACodeEachHasALine() {
        Answer answer = typed.wardmote("explain");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .startsWith(
                        """
                        Files
                          file-unreadable            error    A file that cannot be read
                        """);
        assertThat(answer.out().lines().filter(line -> line.startsWith("  ")))
                .hasSize(Code.values().length)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void whatIsToBeTypedIsSetOffOnATerminal() {
        assertThat(typed.onATerminal().wardmote("explain", "time-unreadable").out())
                .contains("24-hour clock: \u001b[1m18:30\u001b[0m.")
                .contains("\u001b[1mWrong\u001b[0m\n");
    }
}
