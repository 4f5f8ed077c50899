package org.wardmote.plan.meetings;

import java.util.List;
import java.util.function.Predicate;
import org.wardmote.model.Outcome;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.standing.Standing;

/**
 * What somebody said and settled, as ledgers. What names an area stands apart, since the rest may
 * speak of a review, and no list may hold both.
 */
public final class Spoken {

    private Spoken() {}

    /**
     * @param outcomes in the order in which they are shown
     */
    public static List<LedgerBlock> blocks(List<Outcome> outcomes, Standing standing) {
        return List.of(
                LedgerBlock.of(
                        "Said and settled",
                        entries(outcomes, outcome -> outcome.areas().isEmpty(), standing)),
                LedgerBlock.of(
                        "Said and settled of areas",
                        entries(outcomes, outcome -> !outcome.areas().isEmpty(), standing)));
    }

    private static List<LedgerEntry> entries(
            List<Outcome> outcomes, Predicate<Outcome> which, Standing standing) {
        return outcomes.stream()
                .filter(which)
                .map(outcome -> OutcomeEntries.ofSpeaker(outcome, standing))
                .toList();
    }
}
