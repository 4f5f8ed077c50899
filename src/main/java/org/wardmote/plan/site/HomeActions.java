package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.plan.actions.ActionsPage;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;

/** The actions that open the site: what is open; else what became of none was recorded. */
final class HomeActions {

    private static final int MOST = 6;
    private static final int MOST_UNRECORDED = 3;

    private HomeActions() {}

    /** Nothing where no action was ever set. */
    static Optional<HomePage.Promised> of(Standing standing) {
        List<ActionRow> rows = ActionsPage.rows(standing);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<ActionRow> open = rows.stream().filter(ActionRow::isOpen).toList();
        return Optional.of(open.isEmpty() ? unrecorded(rows) : open(open));
    }

    private static HomePage.Promised open(List<ActionRow> open) {
        return new HomePage.Promised(
                "Promised, and not yet done",
                open.size() > MOST ? "The first " + MOST + " of " + open.size() + "." : "",
                entries(open, MOST));
    }

    private static HomePage.Promised unrecorded(List<ActionRow> rows) {
        List<ActionRow> unrecorded =
                rows.stream()
                        .filter(row -> row.state() == ActionStanding.State.UNRECORDED)
                        .toList();
        if (unrecorded.isEmpty()) {
            return new HomePage.Promised("Promised, and done", "No action is open.", List.of());
        }
        String shown =
                unrecorded.size() > MOST_UNRECORDED
                        ? "The latest "
                                + Count.of(MOST_UNRECORDED)
                                + " of "
                                + Count.of(unrecorded.size())
                        : Count.first(unrecorded.size(), "action", "actions");
        return new HomePage.Promised(
                "Promised, and not known to be done",
                shown + " whose outcome was not recorded. None is open.",
                entries(unrecorded, MOST_UNRECORDED));
    }

    private static List<LedgerEntry> entries(List<ActionRow> rows, int most) {
        return rows.stream().limit(most).map(ActionRow::entry).toList();
    }
}
