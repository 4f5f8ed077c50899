package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a terminal that takes links, the code of a message leads to its page; elsewhere it is text.
 */
class LinksToExplanationsTest {

    private static final String LINKED =
            "\u001b]8;;https://wardmote.example.org/docs/problems/date-unreadable/\u001b\\"
                    + "\u001b[2m[date-unreadable]\u001b[0m\u001b]8;;\u001b\\\n";
    private static final String START_OF_LINK = "\u001b]8;;";

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectory(folder.resolve("content"));
        typed = new Typed(folder).finding(Typed.error("plans.yaml"));
    }

    @Test
    void theCodeIsALinkOnATerminalThatTakesThem() {
        typed.onATerminal().withVariable("TERM_PROGRAM", "WezTerm");

        assertThat(typed.wardmote("check").out()).contains(LINKED);
    }

    @Test
    void gnomeTerminalIsKnownByItsVersion() {
        typed.onATerminal();

        assertThat(typed.withVariable("VTE_VERSION", "4901").wardmote("check").out())
                .doesNotContain(START_OF_LINK);
        assertThat(typed.withVariable("VTE_VERSION", "7600").wardmote("check").out())
                .contains(LINKED);
    }

    @Test
    void anUnknownTerminalHasColoursButNoLinks() {
        assertThat(typed.onATerminal().wardmote("check").out())
                .contains("\u001b[2m[date-unreadable]\u001b[0m")
                .doesNotContain(START_OF_LINK);
    }

    @Test
    void whoWantsNoColoursIsSparedLinksToo() {
        typed.onATerminal().withVariable("WT_SESSION", "1").withVariable("NO_COLOR", "1");

        assertThat(typed.wardmote("check").out()).doesNotContain("\u001b");
    }

    @Test
    void aFileHoldsNoMarksWhereOnlyProgressIsSeen() {
        typed.onATerminal().intoAFile().withVariable("WT_SESSION", "1");

        assertThat(typed.wardmote("check").out())
                .contains("[date-unreadable]\n")
                .doesNotContain("\u001b");
    }

    @Test
    void theReportEndsWithTheWayToTheLongText() {
        assertThat(typed.wardmote("check").out())
                .endsWith("What a code means: wardmote explain date-unreadable\n");
    }
}
