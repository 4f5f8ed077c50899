package org.wardmote.plan.meetings;

import java.util.Optional;
import org.wardmote.model.Markup;
import org.wardmote.model.Outcome;
import org.wardmote.model.Written;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.plan.actions.ActionFiles;
import org.wardmote.plan.actions.ActionMark;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.standing.Standing;

/**
 * A labelled paragraph as it stands in the flow of the minutes.
 *
 * @param style empty for what was settled, {@code outcome-action} for what is to be done, {@code
 *     outcome-exchange} for what was said
 * @param label such as {@code Action A1}
 * @param list what belongs to the paragraph; nothing where there is none
 */
public record OutcomeBlock(
        String anchor,
        String style,
        String label,
        Optional<Mark> mark,
        Line line,
        Markup list,
        Optional<Line> note) {

    static OutcomeBlock of(Outcome outcome, Standing standing) {
        return new OutcomeBlock(
                outcome.place().anchor(),
                style(outcome),
                outcome.label().word() + outcome.ref().map(ref -> " " + ref).orElse(""),
                mark(outcome, standing),
                OutcomeLines.of(outcome, standing),
                outcome.list(),
                note(outcome, standing));
    }

    private static String style(Outcome outcome) {
        return switch (outcome.label()) {
            case ACTION -> "outcome-action";
            case QUESTION, ANSWER, UPDATE -> "outcome-exchange";
            default -> "";
        };
    }

    private static Optional<Mark> mark(Outcome outcome, Standing standing) {
        if (outcome.subject() instanceof Outcome.Task task) {
            return Optional.of(ActionMark.of(standing.standing(standing.action(task.action()))));
        }
        return outcome.subject() instanceof Outcome.Progress progress
                ? progress.status().map(Mark::of)
                : Optional.empty();
    }

    private static Optional<Line> note(Outcome outcome, Standing standing) {
        if (outcome.subject() instanceof Outcome.Task task) {
            return Optional.of(task(ActionRow.of(standing.action(task.action()), standing)));
        }
        if (outcome.subject() instanceof Outcome.Progress progress) {
            return Optional.of(
                    Line.of(ActionRow.link(standing.action(progress.action())), Line.words(".")));
        }
        return switch (outcome.label()) {
            case NOMINATED, APPOINTED, QUESTION, ANSWER -> Optional.empty();
            default ->
                    Optional.of(Line.listing(OutcomeLines.parties(outcome, standing)))
                            .filter(line -> !line.isEmpty());
        };
    }

    /** Whose it is, by when, and the way to what became of it. */
    private static Line task(ActionRow row) {
        String due = row.due().map(day -> ", due " + Written.day(day)).orElse("");
        String way = row.history().isEmpty() ? "In the tracker" : "History";
        return row.owner()
                .with(Line.words(due + ". "), Link.of(way, ActionFiles.PAGE, row.anchor()));
    }
}
