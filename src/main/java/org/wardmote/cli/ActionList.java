package org.wardmote.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wardmote.build.Survey;
import org.wardmote.model.Action;
import org.wardmote.model.Party;
import org.wardmote.model.PublicRecord;

/**
 * Actions as they stand on the day asked for.
 *
 * @param name as it is typed
 * @param order in which they are listed
 */
record ActionList(String name, Predicate<Row> isListed, Comparator<Row> order) implements Listing {

    /** What nobody has done though it was due, the longest overdue first. */
    static final ActionList OVERDUE =
            new ActionList(
                    "overdue",
                    row -> row.daysOverdue() > 0,
                    Comparator.comparing(Row::daysOverdue).reversed());

    /** Every action, in the order in which they were raised. */
    static final ActionList ALL = new ActionList("actions", row -> true, (one, other) -> 0);

    /** What became of an action of which nothing was recorded for long. */
    static final String NOT_RECORDED = "outcome-not-recorded";

    /** An action, and the day on which it is looked at. */
    record Row(Action action, PublicRecord record, LocalDate asOf) {

        boolean isOpen() {
            return action.isOpenOn(asOf, lapseAfter());
        }

        boolean hasNoDueDate() {
            return isOpen() && action.due().isEmpty();
        }

        long daysOverdue() {
            return isOpen() ? Math.max(0, action.daysSinceDue(asOf).orElse(0L)) : 0;
        }

        String status() {
            return action.isLapsedOn(asOf, lapseAfter())
                    ? NOT_RECORDED
                    : action.statusOn(asOf).id();
        }

        List<String> owners() {
            return action.owners().stream().map(this::name).toList();
        }

        private Period lapseAfter() {
            return record.site().lapseAfter();
        }

        private String name(Party owner) {
            if (owner instanceof Party.OfPerson person) {
                return person.id();
            }
            return owner instanceof Party.OfOrganisation organisation
                    ? organisation.id()
                    : "all members";
        }

        private List<Object> cells() {
            return List.of(
                    action.id(),
                    action.raised().toString(),
                    action.due().map(LocalDate::toString).orElse(""),
                    daysOverdue(),
                    status(),
                    owners(),
                    action.areas(),
                    String.join(" ", action.text().lines().toList()));
        }
    }

    @Override
    public List<String> columns() {
        return List.of(
                "action", "raised", "due", "days-overdue", "status", "owners", "areas", "text");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return actions(survey).map(Row::cells).toList();
    }

    /** The same with fewer rows. */
    ActionList only(Predicate<Row> wanted) {
        return new ActionList(name, isListed.and(wanted), order);
    }

    private Stream<Row> actions(Survey survey) {
        PublicRecord record = survey.content().record();
        return record.actions().stream()
                .filter(action -> !action.raised().isAfter(survey.asOf()))
                .map(action -> new Row(action, record, survey.asOf()))
                .filter(isListed)
                .sorted(order);
    }
}
