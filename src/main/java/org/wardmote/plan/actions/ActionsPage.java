package org.wardmote.plan.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Figure;
import org.wardmote.page.Head;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;

/**
 * Every action that was ever set, and how it stands: overdue first.
 *
 * @param views the same actions grouped
 * @param naming whether any action names an area, so that there is a column for it
 * @param leavesOut what the table does not show
 */
public record ActionsPage(
        Head head,
        List<Fact> facts,
        List<Link> views,
        List<ActionRow> rows,
        Naming naming,
        List<Figure> figures,
        String leavesOut)
        implements SitePage {

    public ActionsPage {
        facts = List.copyOf(facts);
        views = List.copyOf(views);
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /** Whether any action names an area. */
    public enum Naming {
        SOME,
        NONE
    }

    public boolean hasAreas() {
        return naming == Naming.SOME;
    }

    /** All rows of the table as a file. */
    public Link table() {
        return Link.of("All actions as CSV", ActionFiles.TABLE);
    }

    @Override
    public String template() {
        return "actions";
    }

    public static List<ActionsPage> of(Standing standing) {
        List<ActionRow> rows = rows(standing);
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new ActionsPage(
                        head(rows, standing),
                        facts(rows),
                        ActionViews.links(rows),
                        rows,
                        ActionViews.naming(rows),
                        ActionsOverTime.of(standing).stream().toList(),
                        leavesOut(standing)));
    }

    /** All actions: overdue first, the longest overdue at the top. */
    public static List<ActionRow> rows(Standing standing) {
        return standing.record().actions().stream()
                .map(action -> ActionRow.of(action, standing))
                .sorted(
                        Comparator.comparing(ActionRow::state)
                                .thenComparing(ActionsPage::soonest)
                                .thenComparing(
                                        row -> row.action().raised(), Comparator.reverseOrder())
                                .thenComparing(ActionRow::anchor))
                .toList();
    }

    /** By which open actions are put in order; those without a due date come after the others. */
    private static LocalDate soonest(ActionRow row) {
        return row.isOpen() ? row.due().orElse(LocalDate.MAX) : LocalDate.MAX;
    }

    private static Head head(List<ActionRow> rows, Standing standing) {
        return new Head(
                ActionFiles.PAGE,
                "Actions",
                summary(ActionTally.of(rows), standing),
                Head.Section.ACTIONS,
                List.of(),
                Provenance.ofAll(standing.record()));
    }

    private static String summary(ActionTally tally, Standing standing) {
        long overdue = tally.of(ActionStanding.State.OVERDUE);
        long unrecorded = tally.of(ActionStanding.State.UNRECORDED);
        return "%s open on %s%s; of the %s on record, %s closed%s."
                .formatted(
                        Count.first(tally.open(), "action was", "actions were"),
                        Written.day(standing.asOf()),
                        overdue == 0 ? "" : ", " + Count.of(overdue) + " of them overdue",
                        Count.of(tally.all()),
                        Count.alone(tally.closed()) + (tally.closed() > 1 ? " were" : " was"),
                        unrecorded == 0
                                ? ""
                                : ", and the outcome of "
                                        + Count.of(unrecorded)
                                        + " was not recorded");
    }

    private static List<Fact> facts(List<ActionRow> rows) {
        ActionTally tally = ActionTally.of(rows);
        return List.of(
                Fact.of(
                        "Open",
                        Line.of(Long.toString(tally.open())),
                        Line.of(tally.open("none overdue"))),
                Fact.of("Closed", Line.of(Long.toString(tally.closed()))),
                Fact.of(
                        "Outcome not recorded",
                        Line.of(Long.toString(tally.of(ActionStanding.State.UNRECORDED))),
                        Line.of("counted neither as open nor as overdue")));
    }

    private static String leavesOut(Standing standing) {
        return "Actions set at meetings that are not in this record, and what became of an action"
                + " where no later meeting in it says so. An action of which nothing was recorded"
                + " for "
                + ActionViews.months(standing)
                + " reads “outcome not recorded”.";
    }
}
