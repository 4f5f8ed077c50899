package org.wardmote.plan.meetings;

import org.wardmote.model.Outcome;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.plan.Links;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.standing.Standing;

/** An outcome in a list from many meetings. */
public final class OutcomeEntries {

    private OutcomeEntries() {}

    /** An action with how it stands; anything else with what was said, and where. */
    public static LedgerEntry of(Outcome outcome, Standing standing) {
        return outcome.subject() instanceof Outcome.Task task
                ? ActionRow.of(standing.action(task.action()), standing).entry()
                : entry(outcome, OutcomeLines.alone(outcome, standing), standing);
    }

    /** On the page of whoever asked or answered, who need not be named again. */
    static LedgerEntry ofSpeaker(Outcome outcome, Standing standing) {
        return switch (outcome.label()) {
            case QUESTION, ANSWER ->
                    entry(
                            outcome,
                            Line.told(outcome.words(), outcome.list(), outcome.text()),
                            standing);
            default -> of(outcome, standing);
        };
    }

    private static LedgerEntry entry(Outcome outcome, Line line, Standing standing) {
        return LedgerEntry.of(outcome.label().word(), line)
                .withRef(Links.toMinutes(outcome.place(), standing));
    }
}
