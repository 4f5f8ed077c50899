package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.model.Prose;
import org.wardmote.problem.Problem;

/** Labelled paragraphs in all their shapes, and what nearly is one. */
class LabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Action: Mend the lamp.                     | `[Action] Mend the lamp.`",
                "Action A1: Mend it.                        | `[Action A1] Mend it.`",
                "Action (RE): Mend it.                      | `[Action | RE @1:9] Mend it.`",
                "Action A1 (RE, due 3 May): Mend: now.      | `[Action A1 | RE @1:12 | due 3 May"
                        + " @1:16] Mend: now.`",
                "Update 2020-11-12-csp/A1 (done): Sent.     | `[Update 2020-11-12-csp/A1 | done"
                        + " @1:27] Sent.`",
                "Decision: A *new* lamp.                    | `[Decision] A <em>new</em> lamp.`",
                "Agreed: Yes.                               | `[Agreed] Yes.`",
                "Resolved: So.                              | `[Resolved] So.`",
                "Recommended: So.                           | `[Recommended] So.`",
                "Noted:So.                                  | `[Noted] So.`",
                "Appointed (Robin Example): Chair           | `[Appointed | Robin Example @1:12]"
                        + " Chair`",
                "Nominated (RE, AB (Elm)): Chair            | `[Nominated | RE @1:12 | AB (Elm)"
                        + " @1:16] Chair`",
                "Question (RE): Why?                        | `[Question | RE @1:11] Why?`",
                "Answer: Because.                           | `[Answer] Because.`",
                "Notice: From 1 June.                       | `[Notice] From 1 June.`",
                "Amendment (2020-07-15-csp, page 2):        | `[Amendment | 2020-07-15-csp @1:12 |"
                        + " page 2 @1:28] `"
            })
    void aLabelEndsAtTheFirstColonAfterItsBrackets(String markdown, String expected) {
        Written written = Written.minutes(markdown + "\n");

        assertThat(written.html()).isEqualTo(expected + "\n");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void bracketsMayRunOverTheEndOfALine() {
        assertThat(Written.minutes("Action A1 (RE, due 3\nMay 2021): Mend\nit.\n").html())
                .isEqualTo("[Action A1 | RE @1:12 | due 3 May 2021 @1:16] Mend it.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Agreed: To light@- Elm Lane@- Rowan Way      | To light: Elm Lane; Rowan Way",
                "Agreed: To light:@- Elm Lane,@- Rowan Way.   | To light: Elm Lane, Rowan Way.",
                "Agreed: To light:@- Elm Lane; and@- Rowan    | To light: Elm Lane; and Rowan",
                "Agreed: Why?@1. Elm Lane is dark.@2. So is Rowan Way. | Why? Elm Lane is dark. So is Rowan Way.",
                "Agreed: To light@- Elm Lane@  - and its end@- Rowan Way | To light: Elm Lane; and its end; Rowan Way",
            })
    void theTextOfAListIsOneLineWithoutDoubledMarks(String source, String text) {
        Written written =
                Written.minutes(source.replace("@", "\n").replaceFirst("\n", "\n\n") + "\n");

        assertThat(((Prose.Labelled) written.prose().lead().get(0)).text()).isEqualTo(text);
    }

    @Test
    void aListRightUnderALabelledParagraphBelongsToIt() {
        Written written =
                Written.minutes(
                        """
                        Agreed: These lamps in Ash:

                        - Elm Lane
                        - Rowan Way

                        And no others.
                        """);

        assertThat(written.html())
                .isEqualTo(
                        """
                        [Agreed] These lamps in <a class="area-link" href="{areas/ash/}">Ash</a>:
                        <ul>
                        <li>Elm Lane</li>
                        <li>Rowan Way</li>
                        </ul>
                        <p>And no others.</p>
                        """);
        Prose.Labelled agreed = (Prose.Labelled) written.prose().lead().get(0);
        assertThat(agreed.text()).isEqualTo("These lamps in Ash: Elm Lane; Rowan Way");
        assertThat(agreed.areas()).containsExactly("ash");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action plan: The lamps.",
                "Actions were taken on every lamp.",
                "Noted that lamps were out.",
                "Update: Nothing new.",
                "Update (done): Nothing new.",
                "An Action: in the middle.",
                "The board agreed: no lamps."
            })
    void ordinaryTextStaysOrdinary(String markdown) {
        Written written = Written.minutes(markdown + "\n");

        assertThat(written.html()).isEqualTo("<p>" + markdown + "</p>\n");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void aBackslashMakesALabelAnOrdinaryWord() {
        Written written = Written.minutes("\\Action: mend it.\n\n\\ACTION: mend it.\n");

        assertThat(written.html()).isEqualTo("<p>Action: mend it.</p>\n<p>ACTION: mend it.</p>\n");
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**Action:** mend it       | **Action:**      | Action: mend it",
                "**Action**: mend it       | **Action**:      | Action: mend it",
                "**Action A1 (RE)** - mend | **Action A1 (RE)** - | Action A1 (RE): mend",
                "__ACTION:__ mend it       | __ACTION:__      | Action: mend it",
                "*Decision:* mend it       | *Decision:*      | Decision: mend it",
                "ACTION: mend it           | ACTION:          | Action: mend it",
                "ACTION A1 (RE): mend      | ACTION A1 (RE):  | Action A1 (RE): mend",
                "action: mend it           | action:          | Action: mend it",
                "Actions: mend it          | Actions:         | Action: mend it",
                "Action(RE): mend          | Action(RE):      | Action (RE): mend",
                "Action RE: mend           | Action RE:       | Action (RE): mend",
                "Action - mend it          | Action -         | Action: mend it",
                "Action A1 – mend it       | Action A1 –      | Action A1: mend it",
                "Action (RE) Mend it       | Action (RE)      | Action (RE): Mend it",
                "Mend the lamp. ACTION     | ACTION           | Action: what is to be done",
                "Mend the lamp. ACTION: RE | ACTION: RE       | Action (RE): what is to be done",
                "Mend it. **ACTION RE**    | ACTION RE**      | Action (RE): what is to be done",
                "Mend it [Action: RE]      | Action: RE]      | Action (RE): what is to be done",
            })
    void aNearLabelIsToldWithItsMend(String markdown, String written, String mend) {
        Written found = Written.minutes(markdown + "\n");

        assertThat(found.problems()).hasSize(1);
        Problem problem = found.problems().get(0);
        assertThat(problem.code().id()).isEqualTo("label-nearly");
        assertThat(problem.message())
                .isEqualTo("\"" + written + "\" is nearly a label, but reads as ordinary text.");
        assertThat(problem.hint())
                .isEqualTo(
                        "Begin a paragraph with \""
                                + mend
                                + "\", or put \\ before the word where it is an ordinary one.");
    }

    @Test
    void aLabelWithinAListIsTold() {
        Written written = Written.minutes("- Lamps\n- Action A1 (RE): Mend\n");

        assertThat(written.told()).isEqualTo("2:3 label-nearly");
        assertThat(written.problems().get(0).message())
                .isEqualTo("\"Action A1 (RE):\" within a list or a quotation is ordinary text.");
        assertThat(written.problems().get(0).hint())
                .isEqualTo(
                        "Make it a paragraph of its own, or put \\ before it where it is an"
                                + " ordinary word.");
    }

    @Test
    void aLabelThatBeginsALineButNoParagraphIsTold() {
        Written written = Written.minutes("Lamps were out.\nAction A1: Mend them.\n");

        assertThat(written.told()).isEqualTo("2:1 label-nearly");
        assertThat(written.problems().get(0).message())
                .isEqualTo(
                        "\"Action A1:\" begins a line but not a paragraph, so it is ordinary text.");
        assertThat(written.problems().get(0).hint()).isEqualTo("Leave an empty line before it.");
    }

    @Test
    void aLabelWithMarksInItIsTold() {
        Written written = Written.minutes("Action (*RE*): Mend it.\n\n- now\n");

        assertThat(written.html())
                .isEqualTo("<p>Action (<em>RE</em>): Mend it.</p>\n<ul>\n<li>now</li>\n</ul>\n");
        assertThat(written.told()).isEqualTo("1:1 label-nearly");
    }

    @Test
    void aNoteCalledForByAnOutcomeLeadsBackToItsHeading() {
        assertThat(Written.minutes("## 7\n\nNoted: Out.[^a]\n\n[^a]: Lit.\n").html())
                .isEqualTo(
                        """
                        <h2 id="item-7">7</h2>
                        [Noted] Out.<sup><a class="note" \
                        href="{meetings/2024-03-12-elm/#note-1}">\
                        <span class="visually-hidden">Note </span>1</a></sup>
                        <ol class="notes" start="1">
                        <li id="note-1"><p>Lit.</p>
                        <p><a href="{meetings/2024-03-12-elm/#item-7}">Back to the text\
                        <span class="visually-hidden"> of note 1</span></a></p></li>
                        </ol>
                        """);
    }

    @Test
    void outsideMinutesALabelIsAnOrdinaryWord() {
        Written written = Written.page("Question: Why?\n\n**Answer:** Because.\n");

        assertThat(written.html())
                .isEqualTo("<p>Question: Why?</p>\n<p><strong>Answer:</strong> Because.</p>\n");
        assertThat(written.told()).isEmpty();
    }
}
