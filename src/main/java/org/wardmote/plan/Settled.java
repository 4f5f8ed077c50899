package org.wardmote.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Mark;

/**
 * What was settled at a meeting, as ledgers. Statuses of areas stand in one of their own: no part
 * of a page may speak of a review and of an area, and an action may speak of a review.
 */
final class Settled {

    /** What decides something. A nomination puts a name forward; it appoints nobody. */
    static final Set<Label> DECISIONS =
            EnumSet.of(
                    Label.DECISION,
                    Label.AGREED,
                    Label.RESOLVED,
                    Label.RECOMMENDED,
                    Label.APPOINTED,
                    Label.NOMINATED);

    private Settled() {}

    /** Decisions, actions and what was noted, in turn. */
    static List<LedgerEntry> at(Meeting meeting, Facts facts) {
        return Stream.of(
                        decided(meeting, facts),
                        actions(meeting, facts).map(row -> item(row, facts)),
                        noted(meeting).map(outcome -> entry(outcome, facts)))
                .flatMap(entries -> entries)
                .toList();
    }

    /** Without actions, which are listed by themselves; what was noted, where nothing else was. */
    static List<LedgerEntry> withoutActions(Meeting meeting, Facts facts) {
        List<LedgerEntry> settled = settled(meeting, facts).toList();
        return settled.isEmpty()
                ? noted(meeting).map(outcome -> entry(outcome, facts)).toList()
                : settled;
    }

    private static Stream<LedgerEntry> settled(Meeting meeting, Facts facts) {
        return Stream.concat(decided(meeting, facts), statuses(meeting, facts).stream());
    }

    private static Stream<LedgerEntry> decided(Meeting meeting, Facts facts) {
        return Stream.concat(
                decisions(meeting).map(outcome -> entry(outcome, facts)),
                closings(meeting).map(outcome -> closing(outcome, facts)));
    }

    private static LedgerEntry item(ActionRow row, Facts facts) {
        return row.entry().withRef(facts.placeLink(row.action().place()));
    }

    static Stream<Outcome> decisions(Meeting meeting) {
        return meeting.outcomes().stream().filter(outcome -> DECISIONS.contains(outcome.label()));
    }

    /** The actions that were set, in the order of the minutes. */
    static Stream<ActionRow> actions(Meeting meeting, Facts facts) {
        return meeting.outcomes().stream()
                .map(Outcome::subject)
                .filter(Outcome.Task.class::isInstance)
                .map(task -> facts.action(((Outcome.Task) task).action()))
                .map(action -> ActionRow.of(action, facts));
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
    static List<LedgerEntry> statuses(Meeting meeting, Facts facts) {
        List<LedgerEntry> entries = new ArrayList<>();
        meeting.statuses().stream()
                .filter(status -> status.change() != AreaStatus.Change.UNCHANGED)
                .map(status -> changed(status, facts))
                .forEach(entries::add);
        unchanged(meeting, facts).ifPresent(entries::add);
        return entries;
    }

    private static LedgerEntry entry(Outcome outcome, Facts facts) {
        return LedgerEntry.of(outcome.label().word(), OutcomeLines.alone(outcome, facts))
                .withRef(facts.placeLink(outcome.place()));
    }

    private static LedgerEntry closing(Outcome outcome, Facts facts) {
        Outcome.Progress progress = (Outcome.Progress) outcome.subject();
        ActionRow row = ActionRow.of(facts.action(progress.action()), facts);
        Mark mark = Mark.of(progress.status().orElseThrow());
        return LedgerEntry.of(mark.text(), row.told())
                .withRef(facts.placeLink(outcome.place()))
                .withNote(Line.of(mark, Line.words(" "), ActionRow.link(row.action())));
    }

    private static LedgerEntry changed(AreaStatus status, Facts facts) {
        Mark mark = Mark.of(status, facts.record().site());
        Line line =
                Line.of(
                        facts.areaLink(status.area()),
                        Line.words(" " + AreaTalk.verb(status) + " "),
                        mark);
        return LedgerEntry.of("Area status", line).withRef(facts.placeLink(status.place()));
    }

    private static Optional<LedgerEntry> unchanged(Meeting meeting, Facts facts) {
        List<AreaStatus> same =
                meeting.statuses().stream()
                        .filter(status -> status.change() == AreaStatus.Change.UNCHANGED)
                        .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Line areas =
                Line.listing(same.stream().map(status -> facts.areaLink(status.area())).toList());
        return Optional.of(
                LedgerEntry.of("Area status", areas.with(Line.words(": unchanged")))
                        .withRef(facts.placeLink(same.get(0).place())));
    }
}
