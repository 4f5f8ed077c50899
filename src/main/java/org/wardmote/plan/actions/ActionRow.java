package org.wardmote.plan.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.model.Action;
import org.wardmote.model.Address;
import org.wardmote.model.Written;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.plan.Links;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;

/**
 * An action as pages show it, aged to the day on which the record is looked at.
 *
 * @param anchor its permanent name on the register of actions, such as {@code 2020-11-12-csp-a1}
 * @param owners empty where the owner was not recorded
 * @param raised the meeting that set it, as a link to the place in its minutes
 * @param areas those it names
 * @param carried how many later meetings it was still open at
 * @param history what was recorded of it since, oldest first
 */
public record ActionRow(
        Action action,
        String anchor,
        ActionStanding standing,
        List<Link> owners,
        Link raised,
        List<Link> areas,
        long carried,
        List<LedgerEntry> history) {

    public ActionRow {
        owners = List.copyOf(owners);
        areas = List.copyOf(areas);
        history = List.copyOf(history);
    }

    public static ActionRow of(Action action, Standing standing) {
        return new ActionRow(
                action,
                anchor(action),
                standing.standing(action),
                owners(action, standing),
                raised(action, standing),
                action.areas().stream().map(id -> Link.to(standing.area(id))).toList(),
                carried(action, standing),
                history(action, standing));
    }

    /** Its place on the register: {@code actions/#2020-11-12-csp-a1}. */
    public static Link link(Action action) {
        return Link.of("Action " + action.ref(), ActionFiles.PAGE, anchor(action));
    }

    static String anchor(Action action) {
        return action.id().toLowerCase(Locale.ROOT).replace('/', '-');
    }

    public ActionStanding.State state() {
        return standing.state();
    }

    public Mark mark() {
        return ActionMark.of(standing);
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** {@code 26 November 2020}; empty where it has no due date. */
    public Optional<LocalDate> due() {
        return action.due();
    }

    /** {@code Ms Example and all members}, or that the owner was not recorded. */
    public Line owner() {
        return owners.isEmpty()
                ? Line.of(new Line.Remark("Owner not recorded"))
                : Line.listing(owners);
    }

    /** {@code carried forward twice}; empty where it was not, or where nobody knows. */
    public Optional<String> carriedForward() {
        if (carried == 0 || state() == ActionStanding.State.UNRECORDED) {
            return Optional.empty();
        }
        String times = carried == 1 ? "once" : carried == 2 ? "twice" : carried + " times";
        return Optional.of("carried forward " + times);
    }

    /** The action as one entry of a ledger, with a link to its place on the register. */
    public LedgerEntry entry() {
        Line note =
                Line.of(mark(), Line.words(" "))
                        .with(owner().pieces())
                        .with(Line.words(dueWords()));
        return LedgerEntry.of("Action " + action.ref(), told()).withRef(raised).withNote(note);
    }

    /** What is to be done, as a line. */
    public Line told() {
        return Line.told(action.words(), action.list(), action.text());
    }

    private String dueWords() {
        return due().map(day -> ", due " + Written.day(day)).orElse("")
                + carriedForward().map(words -> ", " + words).orElse("");
    }

    private static List<Link> owners(Action action, Standing standing) {
        return action.owners().stream()
                .map(owner -> Links.toParty(owner, action.body(), standing))
                .toList();
    }

    private static Link raised(Action action, Standing standing) {
        return Link.of(
                standing.dayOf(action.place().meeting()),
                Address.ofMeeting(action.place().meeting()),
                action.place().anchor());
    }

    /** Meetings of the same body, held since, after which it was still to be done. */
    private static long carried(Action action, Standing standing) {
        return standing.diary().heldDays(action.body()).stream()
                .filter(day -> day.isAfter(action.raised()) && !action.isClosedOn(day))
                .count();
    }

    private static List<LedgerEntry> history(Action action, Standing standing) {
        return action.updates().stream()
                .filter(update -> !update.date().isAfter(standing.asOf()))
                .map(update -> told(update, standing))
                .toList();
    }

    private static LedgerEntry told(Action.Update update, Standing standing) {
        String status =
                update.status()
                        .map(now -> now.words() + (update.text().isEmpty() ? "" : ": "))
                        .orElse("");
        Line told = Line.told(update.words(), update.list(), update.text());
        LedgerEntry entry =
                LedgerEntry.of(Written.day(update.date()), Line.of(status).with(told.pieces()));
        return update.place().map(place -> entry.withRef(Link.to(place))).orElse(entry);
    }
}
