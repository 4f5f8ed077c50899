package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Action;

/** What became of actions, and histories that cannot be. */
class ActionHistoryTest {

    private static final String FIRST = "2024-01-10-elm";
    private static final String SECOND = "2024-03-12-elm";
    private static final String THIRD = "2024-05-14-elm";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root).meeting(FIRST, "", "## 1\n\nAction A1 (EC): Mend the lamp.\n");
    }

    @Test
    void anActionGathersWhatLaterMeetingsAndTheFileOfUpdatesSay() {
        folder.meeting(THIRD, "", "Update " + FIRST + "/A1 (done): *Lit*.\n");
        folder.meeting(SECOND, "", "Update " + FIRST + "/A1: Still dark.\n\nAction: Sweep.\n");
        folder.with(
                "action-updates.yaml",
                """
                - action: 2024-01-10-elm/A1
                  date: 2024-04-01
                  status: in-progress
                  note: The bulb & the ladder came.
                """);

        assertHistory(
                """
                2024-01-10-elm/A1 of 2024-01-10: Mend the lamp.
                  2024-03-12 Still dark. (2024-03-12-elm #update-1)
                  2024-04-01 in progress: The bulb & the ladder came.
                  2024-05-14 done: Lit. (2024-05-14-elm #update-1)
                2024-03-12-elm/A1 of 2024-03-12: Sweep.
                """);
    }

    @Test
    void anActionMayBeRaisedWithAStatus() {
        folder.meeting(SECOND, "", "Action (done): Sweep.\n");

        assertHistory(
                """
                2024-01-10-elm/A1 of 2024-01-10: Mend the lamp.
                2024-03-12-elm/A1 of 2024-03-12: Sweep.
                  2024-03-12 done: (2024-03-12-elm #action-a1)
                """);
    }

    @Test
    void whatWasClosedMayBeOpenedAndClosedAgain() {
        folder.meeting(SECOND, "", "Update " + FIRST + "/A1 (done): Lit.\n");
        folder.with(
                "action-updates.yaml",
                """
                - action: 2024-01-10-elm/A1
                  date: 2024-04-01
                  status: open
                """);
        folder.meeting(THIRD, "", "Update " + FIRST + "/A1 (cancelled): No lamp is left.\n");

        assertThat(folder.read().told()).isEmpty();
    }

    @Test
    void anActionClosedTwiceIsTold() {
        folder.meeting(SECOND, "", "Update " + FIRST + "/A1 (done): Lit.\n");
        folder.meeting(THIRD, "", "Update " + FIRST + "/A1 (done): Lit.\n");

        assertTold(
                """
                2024-05-14-elm/minutes.md:1:1 [action-history-impossible] 2024-01-10-elm/A1 was done \
                already on 12 March 2024.
                    Leave the status out, or record between the two that it was opened again: Update \
                2024-01-10-elm/A1 (open): …
                """);
    }

    @Test
    void anUpdateBeforeTheActionWasRaisedIsTold() {
        folder.meeting("2023-12-01-elm", "", "Update " + FIRST + "/A1 (done): Lit.\n");

        assertTold(
                """
                2023-12-01-elm/minutes.md:1:1 [action-history-impossible] this update of \
                2024-01-10-elm/A1 is of 1 December 2023, before the action was raised on 10 January 2024.
                    Look at the date, or name the action that is meant.
                """);
    }

    @Test
    void anUpdateOfNoActionIsToldWithTheNearest() {
        folder.meeting(SECOND, "", "Update 2024-01-10-elm/A2: Lit.\n");

        assertTold(
                """
                2024-03-12-elm/minutes.md:1:1 [action-unknown] there is no action "2024-01-10-elm/A2".
                    Did you mean 2024-01-10-elm/A1? Write the meeting's folder and the action's \
                reference, such as 2020-11-12-csp/A1.
                """);
    }

    @Test
    void anUpdateOfAnActionWhoseReferenceIsNotWrittenIsTold() {
        folder.meeting(SECOND, "", "Action: Sweep.\n");
        folder.meeting(THIRD, "", "Update " + SECOND + "/A1: Swept.\n");

        assertTold(
                """
                2024-05-14-elm/minutes.md:1:1 [action-unknown] "2024-03-12-elm/A1" has no reference \
                written in its minutes.
                    Write it there, so that it stays the same when another action is added: Action A1: …
                """);
    }

    @Test
    void anActionOfAHiddenMeetingCannotBeUpdatedInTheOpen() {
        folder.meeting(SECOND, "hidden: true\n", "Action A1: Sweep.\n");
        folder.meeting(THIRD, "", "Update " + SECOND + "/A1: Swept.\n");

        assertTold(
                """
                2024-05-14-elm/minutes.md:1:1 [reference-hidden] "2024-03-12-elm/A1" is kept out of \
                the site with its meeting, but this is not.
                    Show the meeting by taking away "hidden" or "publish" there, or take this out here.
                """);
    }

    @Test
    void aMeetingThatCouldNotBeReadCausesNoSecondError() {
        folder.with("meetings/" + SECOND + "/meeting.yaml", "date: [\n")
                .with("meetings/" + SECOND + "/minutes.md", "Action A1: Sweep.\n");
        folder.meeting(THIRD, "", "Update " + SECOND + "/A1: Swept.\n");

        assertThat(folder.read().problems())
                .extracting(problem -> problem.location().file())
                .doesNotContain("meetings/2024-05-14-elm/minutes.md");
    }

    private void assertTold(String expected) {
        assertThat(folder.read().told()).isEqualTo(expected);
    }

    private void assertHistory(String expected) {
        Folder.Result read = folder.read();
        assertThat(
                        read.content().record().actions().stream()
                                .map(ActionHistoryTest::show)
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
        assertThat(read.told()).isEmpty();
    }

    private static String show(Action action) {
        return "%s of %s: %s\n".formatted(action.id(), action.raised(), action.text())
                + action.updates().stream()
                        .map(ActionHistoryTest::show)
                        .collect(Collectors.joining());
    }

    private static String show(Action.Update update) {
        String status = update.status().map(known -> known.words() + ":").orElse("");
        String place =
                update.place()
                        .map(known -> "(" + known.meeting() + " #" + known.anchor() + ")")
                        .orElse("");
        return "  %s %s %s %s"
                        .formatted(update.date(), status, update.text(), place)
                        .replaceAll(" +", " ")
                        .replaceFirst("^ ", "  ")
                        .stripTrailing()
                + "\n";
    }
}
