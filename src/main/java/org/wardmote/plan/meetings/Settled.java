package org.wardmote.plan.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.standing.Standing;

/**
 * What was settled at a meeting, as ledgers. Statuses of areas stand in one of their own: no part
 * of a page may speak of a review and of an area, and an action may speak of a review.
 */
public final class Settled {

    private Settled() {}

    /** Decisions, actions and what was noted, in turn. */
    static List<LedgerEntry> at(Meeting meeting, Standing standing) {
        return Stream.of(
                        decided(meeting, standing),
                        actions(meeting, standing).map(row -> item(row, standing)),
                        noted(meeting).map(outcome -> entry(outcome, standing)))
                .flatMap(entries -> entries)
                .toList();
    }

    /** Without actions, which are listed by themselves; what was noted, where nothing else was. */
    public static List<LedgerEntry> withoutActions(Meeting meeting, Standing standing) {
        List<LedgerEntry> settled = settled(meeting, standing).toList();
        return settled.isEmpty()
                ? noted(meeting).map(outcome -> entry(outcome, standing)).toList()
                : settled;
    }

    private static Stream<LedgerEntry> settled(Meeting meeting, Standing standing) {
        return Stream.concat(decided(meeting, standing), statuses(meeting, standing).stream());
    }

    private static Stream<LedgerEntry> decided(Meeting meeting, Standing standing) {
        return Stream.concat(
                decisions(meeting).map(outcome -> entry(outcome, standing)),
                closings(meeting).map(outcome -> closing(outcome, standing)));
    }

    private static LedgerEntry item(ActionRow row, Standing standing) {
        return row.entry().withRef(Link.to(row.action().place()));
    }

    /** What stands on the register of decisions, whichever deed it is. */
    static Stream<Outcome> decisions(Meeting meeting) {
        return meeting.outcomes().stream().filter(outcome -> outcome.label().deed().isPresent());
    }

    /** The actions that were set, in the order of the minutes. */
    static Stream<ActionRow> actions(Meeting meeting, Standing standing) {
        return meeting.outcomes().stream()
                .map(Outcome::subject)
                .filter(Outcome.Task.class::isInstance)
                .map(task -> standing.action(((Outcome.Task) task).action()))
                .map(action -> ActionRow.of(action, standing));
    }

    /** Reports that leave nothing more to be done. */
    static Stream<Outcome> closings(Meeting meeting) {
        return meeting.outcomes().stream()
                .filter(
                        outcome ->
                                outcome.subject() instanceof Outcome.Progress progress
                                        && progress.status()
                                                .filter(status -> status.isClosed())
                                                .isPresent());
    }

    static Stream<Outcome> noted(Meeting meeting) {
        return meeting.outcomes().stream().filter(outcome -> outcome.label() == Label.NOTED);
    }

    /** One entry for each status that changed, and one for all that stayed as they were. */
    static List<LedgerEntry> statuses(Meeting meeting, Standing standing) {
        List<LedgerEntry> entries = new ArrayList<>();
        meeting.statuses().stream()
                .filter(status -> status.change() != AreaStatus.Change.UNCHANGED)
                .map(status -> changed(status, standing))
                .forEach(entries::add);
        unchanged(meeting, standing).ifPresent(entries::add);
        return entries;
    }

    private static LedgerEntry entry(Outcome outcome, Standing standing) {
        return LedgerEntry.of(outcome.label().word(), OutcomeLines.alone(outcome, standing))
                .withRef(Link.to(outcome.place()));
    }

    private static LedgerEntry closing(Outcome outcome, Standing standing) {
        Outcome.Progress progress = (Outcome.Progress) outcome.subject();
        ActionRow row = ActionRow.of(standing.action(progress.action()), standing);
        Mark mark = Mark.of(progress.status().orElseThrow());
        return LedgerEntry.of(mark.text(), row.told())
                .withRef(Link.to(outcome.place()))
                .withNote(Line.of(mark, Line.words(" "), ActionRow.link(row.action())));
    }

    private static LedgerEntry changed(AreaStatus status, Standing standing) {
        Mark mark = Mark.of(status, standing.record().site());
        Line line =
                Line.of(
                        Link.to(standing.area(status.area())),
                        Line.words(" " + AreaTalk.verb(status) + " "),
                        mark);
        return LedgerEntry.of("Area status", line).withRef(Link.to(status.place()));
    }

    private static Optional<LedgerEntry> unchanged(Meeting meeting, Standing standing) {
        List<AreaStatus> same =
                meeting.statuses().stream()
                        .filter(status -> status.change() == AreaStatus.Change.UNCHANGED)
                        .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Line areas =
                Line.listing(
                        same.stream()
                                .map(status -> Link.to(standing.area(status.area())))
                                .toList());
        return Optional.of(
                LedgerEntry.of("Area status", areas.with(Line.words(": unchanged")))
                        .withRef(Link.to(same.get(0).place())));
    }
}
