package org.wardmote.plan.actions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.wardmote.model.Action;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;

/** Actions of one owner, the open ones first, with their count. */
public record Owned(List<ActionRow> rows) {

    public Owned {
        rows = List.copyOf(rows);
    }

    public static Owned of(Standing standing, Predicate<Action> isIts) {
        return new Owned(
                standing.record().actions().stream()
                        .filter(isIts)
                        .map(action -> ActionRow.of(action, standing))
                        .sorted(Comparator.comparing(ActionRow::state))
                        .toList());
    }

    public long open() {
        return rows.stream().filter(ActionRow::isOpen).count();
    }

    /**
     * As ledgers. Those that name an area stand apart, since others may speak of a review, and no
     * list may hold both.
     */
    public List<LedgerBlock> blocks(String title) {
        return List.of(
                LedgerBlock.of(title, entries(row -> row.areas().isEmpty())),
                LedgerBlock.of(
                        title + ", with an area named", entries(row -> !row.areas().isEmpty())));
    }

    private List<LedgerEntry> entries(Predicate<ActionRow> which) {
        return rows.stream().filter(which).map(ActionRow::entry).toList();
    }

    /** {@code no open actions}. */
    public String words() {
        return Count.of(open(), "open action", "open actions");
    }

    /** {@code Open actions: 3, one overdue}. */
    public Fact fact() {
        long overdue =
                rows.stream().filter(row -> row.state() == ActionStanding.State.OVERDUE).count();
        long others = rows.size() - open();
        String note =
                open() > 0
                        ? overdue == 0 ? "none overdue" : Count.of(overdue) + " overdue"
                        : others == 0
                                ? "and no other on record"
                                : Count.of(others, "other", "others") + " on record";
        return Fact.of("Open actions", Line.of(String.valueOf(open())), Line.of(note));
    }
}
