package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;

/** What the labelled paragraphs of a meeting record, with everyone and everything resolved. */
class OutcomesTest {

    private static final String ID = "2024-03-12-elm";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void anActionHasItsOwnersItsDayItsAreasAndItsPriority() {
        assertOutcomes(
                """
                ## 7

                Action A1 (all members, Robin Example, EC, due 3 May, area Ash, priority Rural crime, \
                in-progress): Light Rowan.
                """,
                """
                Action A1 at item 7 #action-a1: Light Rowan.
                  by all members, person robin-example, organisation elm-council
                  in ash, rowan
                  Task[action=2024-03-12-elm/A1, numbering=WRITTEN, due=Optional[2024-05-03], \
                priority=Optional[rural-crime], status=Optional[IN_PROGRESS]]
                """);
    }

    @Test
    void actionsWithoutAReferenceAreNumberedPastThoseThatHaveOne() {
        assertOutcomes(
                """
                Action: Zero.

                ## 1

                Action A2: One.

                Action: Two.

                Action a3: Three.
                """,
                """
                Action A1 #action-a1: Zero.
                  Task[action=2024-03-12-elm/A1, numbering=GIVEN, due=Optional.empty, \
                priority=Optional.empty, status=Optional.empty]
                Action A2 at item 1 #action-a2: One.
                  Task[action=2024-03-12-elm/A2, numbering=WRITTEN, due=Optional.empty, \
                priority=Optional.empty, status=Optional.empty]
                Action A4 at item 1 #action-a4: Two.
                  Task[action=2024-03-12-elm/A4, numbering=GIVEN, due=Optional.empty, \
                priority=Optional.empty, status=Optional.empty]
                Action a3 at item 1 #action-a3: Three.
                  Task[action=2024-03-12-elm/a3, numbering=WRITTEN, due=Optional.empty, \
                priority=Optional.empty, status=Optional.empty]
                """);
    }

    @Test
    void aReferenceWrittenTwiceIsTold() {
        assertTold(
                "Action A1: One.\n\nAction a1: Two.\n",
                """
                2024-03-12-elm/minutes.md:3:8 [ref-duplicate] a second action of this meeting is \
                called "a1".
                    Give it a reference of its own, such as A2.
                """);
    }

    @Test
    void otherOutcomesAreCountedByItemAndLabel() {
        assertOutcomes(
                """
                ## 2

                Nominated (Robin Example, kim-hawthorn): Chair

                ### Lamps

                Nominated (owner Robin Example): Vice-chair

                Decision D1: To wait.

                Notice: From June.
                """,
                """
                Nominated at item 2 #item-2-nominated-1: Chair
                  by person robin-example, person kim-hawthorn
                Nominated at item 2 #item-2-nominated-2: Vice-chair
                  by person robin-example
                Decision D1 at item 2 #item-2-decision-1: To wait.
                Notice at item 2 #item-2-notice-1: From June.
                """);
    }

    @Test
    void anAmendmentMeansTheMinutesThatItsItemApprovesOrNotes() {
        folder.meeting("2023-12-01-elm", "", "");
        folder.with(
                "meetings/" + ID + "/meeting.yaml",
                """
                date: 2024-03-12
                agenda:
                  - title: Minutes
                    approves: 2023-12-01-elm
                  - title: More
                """);
        folder.with(
                "meetings/" + ID + "/minutes.md",
                """
                ## 1

                Amendment (page 2, item 3b):

                Amendment (2023-12-01-elm, page 1): "Eight" becomes "nine".

                ## 2

                Amendment: Something.
                """);
        assertThat(show(folder.read()))
                .isEqualTo(
                        """
                        Amendment at item 1 #item-1-amendment-1:
                          Amends[meeting=Optional[2023-12-01-elm], page=Optional[2], item=Optional[3b]]
                        Amendment at item 1 #item-1-amendment-2: "Eight" becomes "nine".
                          Amends[meeting=Optional[2023-12-01-elm], page=Optional[1], \
                        item=Optional.empty]
                        Amendment at item 2 #item-2-amendment-1: Something.
                          Amends[meeting=Optional.empty, page=Optional.empty, item=Optional.empty]
                        """);
    }

    @Test
    void anAnswerBelongsToTheNearestQuestionAboveInItsItem() {
        assertOutcomes(
                """
                ## 1

                Question: Why?

                Question (Robin Example): When?

                Answer (EC): Now.

                Answer: Or later.
                """,
                """
                Question at item 1 #item-1-question-1: Why?
                Question at item 1 #item-1-question-2: When?
                  by person robin-example
                Answer at item 1 #item-1-answer-1: Now.
                  by organisation elm-council
                  Answers[question=item-1-question-2]
                Answer at item 1 #item-1-answer-2: Or later.
                  Answers[question=item-1-question-2]
                """);
    }

    @Test
    void anAnswerWithoutAQuestionIsTold() {
        assertTold(
                "## 1\n\nQuestion: Why?\n\n## 2\n\nAnswer: So.\n",
                """
                2024-03-12-elm/minutes.md:7:1 [answer-without-question] this answer has no question \
                above it in the same item.
                    Write the question as a paragraph before it: Question (Robin Example): …, or put \
                \\ before Answer where it is an ordinary word.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Action (due soon): Go.        | 1:9  | date-unreadable   | \"soon\" is not a date.",
                "Action (area Elm): Go.        | 1:9  | area-unknown      | no area is called \"Elm\".",
                "Action (priority Lamps): Go.  | 1:9  | priority-unknown  | no plan has a priority called \"Lamps\".",
                "Action (with thanks): Go.     | 1:9  | detail-unreadable | \"with thanks\" is no detail that is known here.",
                "Decision (due 3 May): Go.     | 1:11 | detail-unreadable | \"due 3 May\" has no meaning in the brackets of Decision: only an action is due.",
                "Noted (done): Go.             | 1:8  | detail-unreadable | \"done\" has no meaning in the brackets of Noted: only an action or an update has a status.",
                "Amendment (top of p. 2): Go.  | 1:12 | detail-unreadable | \"top of p. 2\" does not say what is amended.",
                "Update x/A1 (in progress): Go.| 1:14 | status-unknown    | \"in progress\" is no status of an action.",
                "Update A1 (done): Go.         | 1:8  | action-unknown    | \"A1\" does not say which meeting raised the action.",
            })
    void aDetailThatCannotBeReadIsTold(String minutes, String place, String code, String message) {
        assertThat(
                        folder.meeting(ID, "", minutes + "\n").read().problems().stream()
                                .filter(problem -> problem.code().id().equals(code))
                                .map(
                                        problem ->
                                                problem.location().line()
                                                        + ":"
                                                        + problem.location().column()
                                                        + " "
                                                        + problem.message()))
                .containsExactly(place + " " + message);
    }

    @Test
    void aBrokenRegisterCausesNoSecondErrorInTheMinutes() {
        Folder.Result read =
                folder.with("people.yaml", "- id: robin-example\n\tname: Robin\n")
                        .with("areas.yaml", "- id: [\n")
                        .meeting(ID, "", "Action (RE, area Ash): Go.\n")
                        .read();

        assertThat(read.problems())
                .extracting(problem -> problem.location().file())
                .doesNotContain("meetings/2024-03-12-elm/minutes.md");
    }

    @Test
    void anOutcomeNeverTakesTheAnchorOfAHeading() {
        assertOutcomes(
                """
                ## 7

                ### Agreed 1

                Agreed: Light Rowan.
                """,
                """
                Agreed at item 7 #item-7-agreed-2: Light Rowan.
                  in rowan
                """);
    }

    private void assertTold(String minutes, String told) {
        assertThat(folder.meeting(ID, "", minutes).read().told()).isEqualTo(told);
    }

    private void assertOutcomes(String minutes, String expected) {
        Folder.Result read = folder.meeting(ID, "", minutes).read();
        assertThat(show(read)).isEqualTo(expected);
        assertThat(read.told()).isEmpty();
    }

    private static String show(Folder.Result read) {
        return read.meeting(ID).outcomes().stream()
                .map(OutcomesTest::show)
                .collect(Collectors.joining());
    }

    private static String show(Outcome outcome) {
        String item = outcome.place().item();
        return outcome.label().word()
                + outcome.ref().map(ref -> " " + ref).orElse("")
                + (item.isEmpty() ? "" : " at item " + item)
                + " #"
                + outcome.place().anchor()
                + ":"
                + (outcome.text().isEmpty() ? "" : " " + outcome.text())
                + "\n"
                + line("by ", outcome.parties().stream().map(OutcomesTest::show).toList())
                + line("in ", outcome.areas())
                + (outcome.subject() instanceof Outcome.Nothing
                        ? ""
                        : "  " + outcome.subject() + "\n");
    }

    private static String show(Party party) {
        if (party instanceof Party.OfPerson person) {
            return "person " + person.id();
        }
        return party instanceof Party.OfOrganisation known
                ? "organisation " + known.id()
                : "all members";
    }

    private static String line(String word, List<String> things) {
        return things.isEmpty() ? "" : "  " + word + String.join(", ", things) + "\n";
    }
}
