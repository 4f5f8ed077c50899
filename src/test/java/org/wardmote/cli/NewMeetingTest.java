package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/**
 * A meeting begins with what the record knows of it. The day on which it is typed: 15 July 2026.
 */
class NewMeetingTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void layOut() throws IOException {
        typed = new Typed(folder);
        with("site.yaml", "name: Elmbridge Forum\naddress: https://example.org/\n");
        with(
                "bodies.yaml",
                """
                - id: forum
                  name: Elmbridge Forum
                - id: lamps
                  name: Lamp Group
                  part-of: forum
                """);
        with("people.yaml", "- id: ms-example\n  name: Ms Example\n");
        with(
                "plans/2026-27.yaml",
                """
                cycle:
                  - title: Strategic assessment
                    due: 2026-09
                  - title: Action plan
                    due: 2027-03
                """);
        with(
                "meetings/2026-03-10-forum/meeting.yaml",
                """
                body: forum
                date: 2026-03-10
                agenda:
                  - title: Welcome
                    minuted: nothing-recorded
                  - title: "Lamps: a report"
                  - title: Trees
                """);
        with(
                "meetings/2026-03-10-forum/minutes.md",
                """
                ## 2

                Action A1 (Ms Example, due 1 May 2026): Ask when the lamps -- all of them -- are mended.

                Action A2 (all members): Look at the trees.

                ## 3

                Action: Count the trees.
                """);
        with(
                "meetings/2026-06-09-forum/meeting.yaml",
                """
                body: forum
                date: 2026-06-09
                next:
                  date: 2026-09-08
                  start: 18:30
                agenda:
                  - title: Minutes of the meeting of 10 March 2026
                    approves: 2026-03-10-forum
                  - title: "Lamps: a report"
                  - title: Any other business
                    minuted: nothing-recorded
                """);
        with(
                "meetings/2026-06-09-forum/minutes.md",
                """
                ## 1

                Agreed: They are right.

                ## 2

                Update 2026-03-10-forum/A2 (done): All were looked at.
                """);
    }

    @Test
    void itsAgendaHoldsWhatTheRecordSuggests() throws IOException {
        assertThat(typed.wardmote("new", "meeting"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                content/meetings/2026-09-08-forum/meeting.yaml
                                content/meetings/2026-09-08-forum/minutes.md
                                """,
                                "Elmbridge Forum, Tuesday 8 September 2026. The agenda is in"
                                        + " meeting.yaml; after the meeting the words go into minutes.md.\n"));
        assertThat(text("meetings/2026-09-08-forum/meeting.yaml"))
                .startsWith(
                        """
                        # The meeting of Tuesday 8 September 2026.
                        # All that may stand here: https://wardmote.example.org/docs/reference/fields/meeting/

                        body: forum
                        date: 2026-09-08
                        start: 18:30
                        #end: 12:00
                        """)
                .endsWith(
                        """
                        agenda:
                          - title: Welcome and apologies
                          - title: Minutes of the meeting of 9 June 2026
                            approves: 2026-06-09-forum      # take this line away if the meeting does not approve them
                          - title: Actions from earlier meetings
                          - title: "Lamps: a report"
                          - title: Strategic assessment      # in the plan, due September 2026
                          - title: Any other business
                          - title: Date of the next meeting
                        """);
    }

    @Test
    void inItsMinutesEveryOpenActionWaitsForAWord() throws IOException {
        typed.wardmote("new", "meeting", "forum", "--date", "2026-09-08");

        assertThat(text("meetings/2026-09-08-forum/minutes.md"))
                .endsWith(
                        """
                        take away the comment signs around its Update line. -->

                        <!-- A1 of 10 March 2026, Ms Example, due 1 May 2026: Ask when the lamps – all of them – are mended. -->
                        <!-- Update 2026-03-10-forum/A1 (in-progress): -->

                        <!-- A3 of 10 March 2026, owner not recorded: Count the trees. (first write its reference where it was raised: Action A3 …) -->
                        <!-- Update 2026-03-10-forum/A3 (in-progress): -->

                        ## 4. Lamps: a report

                        ## 5. Strategic assessment

                        ## 6. Any other business

                        ## 7. Date of the next meeting
                        """);
    }

    @Test
    void itChecksCleanAtOnceAndWhenAWordIsWritten() throws IOException {
        typed.wardmote("fix");
        typed.wardmote("new", "meeting");
        assertThat(checked()).isEqualTo(new Answer(0, "", ""));

        String minutes = text("meetings/2026-09-08-forum/minutes.md");
        with(
                "meetings/2026-09-08-forum/minutes.md",
                minutes.replace(
                        "<!-- Update 2026-03-10-forum/A1 (in-progress): -->",
                        "Update 2026-03-10-forum/A1 (done): They are mended."));
        assertThat(checked().out())
                .contains(
                        "the meeting is recorded as held, and its day, 8 September 2026, is still");
    }

    @Test
    void aGroupThatNeverMetBeginsWithWhatEveryMeetingHas() throws IOException {
        assertThat(typed.wardmote("new", "meeting", "lamps", "--date", "2026-08-01").exitCode())
                .isZero();

        assertThat(text("meetings/2026-08-01-lamps/meeting.yaml"))
                .endsWith(
                        """
                        agenda:
                          - title: Welcome and apologies
                          - title: Any other business
                          - title: Date of the next meeting
                        """);
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        String before = text("meetings/2026-06-09-forum/meeting.yaml");

        assertThat(typed.wardmote("new", "meeting", "--date", "2026-06-09"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: \"content/meetings/2026-06-09-forum/meeting.yaml\" is there"
                                        + " already. Nothing was written.\n"));
        assertThat(text("meetings/2026-06-09-forum/meeting.yaml")).isEqualTo(before);
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsRefused() {
        assertThat(typed.wardmote("new", "meeting", "--date", "12/11/2020"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: --date: "12/11/2020" is not a date. Write it as year-month-day, such as 2026-11-22.
                                Help: wardmote new meeting --help
                                """));
    }

    @Test
    void aBodyThatIsNotThereGetsASuggestion() {
        assertThat(typed.wardmote("new", "meeting", "forun"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: no body is called \"forun\". Did you mean forum? There are:"
                                        + " forum, lamps.\n"));
    }

    @Test
    void mistakesThatHideSomethingAreSpokenOf() throws IOException {
        with("bodies.yaml", "- id: forum\n- name: Lamps\n  id: lamps\n");

        assertThat(typed.wardmote("new", "meeting", "lamps", "--date", "2026-08-01").err())
                .startsWith(
                        "There are mistakes in the record, and what they hide is not looked at."
                                + " To see them: wardmote check\n");
    }

    @Test
    void aDayThatNobodyAnnouncedIsAskedForOnATerminalOnly() {
        assertThat(typed.wardmote("new", "meeting", "lamps"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: the last meeting announced no day for the next one. Say"
                                        + " which: wardmote new meeting lamps --date 2026-12-10\n"));

        typed.answering("2026-08-02");
        assertThat(typed.wardmote("new", "meeting", "lamps").out())
                .startsWith("content/meetings/2026-08-02-lamps/meeting.yaml\n");
    }

    private Answer checked() {
        return new Typed(folder).reallyBuilding().wardmote("check", "-q", "--fail-on", "warning");
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve("content").resolve(path));
    }

    private void with(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
