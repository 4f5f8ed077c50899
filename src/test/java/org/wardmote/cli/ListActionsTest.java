package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class ListActionsTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        LampRecord.in(folder);
        typed = new Typed(folder);
    }

    @Test
    void whatIsOverdueIsListedTheLongestFirst() {
        assertThat(typed.wardmote("list", "overdue"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                action               raised      due         days-overdue  status  owners       areas  text
                                2026-01-13-forum/A1  2026-01-13  2026-03-02           135  open    ann-example  ash    Report the lamp in Elm Lane.
                                2026-01-13-forum/A2  2026-01-13  2026-06-01            44  open    zoe-sample          Ask about the lamp in Mill Road.
                                """,
                                ""));
    }

    @Test
    void theDayMayBeAnother() {
        assertThat(typed.wardmote("list", "overdue", "--as-of", "2026-04-01", "--format", "csv"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                action,raised,due,days-overdue,status,owners,areas,text
                                2026-01-13-forum/A1,2026-01-13,2026-03-02,30,open,ann-example,ash,Report the lamp in Elm Lane.
                                """,
                                ""));
    }

    @Test
    void actionsWithoutADueDateAreThoseThatTheSummaryCounts() {
        assertThat(ids("actions", "--no-due-date")).containsExactly("2026-01-13-forum/A3");
    }

    @Test
    void actionsAreFoundByOwnerAreaAndStatus() {
        assertThat(ids("actions", "--owner", "zoë sample"))
                .containsExactly("2026-01-13-forum/A2", "2026-01-13-forum/A3");
        assertThat(ids("actions", "--owner", "AE", "--status", "done"))
                .containsExactly("2026-01-13-forum/A4");
        assertThat(ids("overdue", "--area", "Ash")).containsExactly("2026-01-13-forum/A1");
    }

    @Test
    void aNameThatFitsNobodyIsToldWithTheNearest() {
        assertThat(typed.wardmote("list", "actions", "--owner", "Ann Exampel"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: there is no person or organisation "Ann Exampel". Did you mean Ann Example or ann-example?
                                """));
    }

    private List<String> ids(String... arguments) {
        List<String> all = new ArrayList<>(List.of("list"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "csv"));
        return typed.wardmote(all.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }
}
