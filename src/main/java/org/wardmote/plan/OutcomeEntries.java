package org.wardmote.plan;

import org.wardmote.model.Outcome;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;

/** An outcome in a list from many meetings. */
final class OutcomeEntries {

    private OutcomeEntries() {}

    /** An action with how it stands; anything else with what was said, and where. */
    static LedgerEntry of(Outcome outcome, Facts facts) {
        return outcome.subject() instanceof Outcome.Task task
                ? ActionRow.of(facts.action(task.action()), facts).entry()
                : entry(outcome, OutcomeLines.alone(outcome, facts), facts);
    }

    /** On the page of whoever asked or answered, who need not be named again. */
    static LedgerEntry ofSpeaker(Outcome outcome, Facts facts) {
        return switch (outcome.label()) {
            case QUESTION, ANSWER ->
                    entry(
                            outcome,
                            Line.told(outcome.words(), outcome.list(), outcome.text()),
                            facts);
            default -> of(outcome, facts);
        };
    }

    private static LedgerEntry entry(Outcome outcome, Line line, Facts facts) {
        return LedgerEntry.of(outcome.label().word(), line)
                .withRef(facts.meetingPlaceLink(outcome.place()));
    }
}
