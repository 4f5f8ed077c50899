package org.wardmote.plan;

import java.time.LocalDate;
import java.time.Period;
import org.wardmote.model.Action;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Written;
import org.wardmote.page.Mark;

/**
 * How an action stands on a day: worked out, never typed.
 *
 * <p>{@code Standing.of(action, asOf, lapseAfter).mark().text()} is {@code Overdue by 97 days}.
 */
public record Standing(State state, Mark mark) {

    /** In the order in which a register lists them. */
    public enum State {
        OVERDUE("Overdue"),
        DUE("Due later"),
        UNDATED("No due date"),
        UNRECORDED("Outcome not recorded"),
        DONE("Done"),
        WITHDRAWN("Cancelled or superseded"),
        /** Where the record is looked at as it was before the action was set. */
        AHEAD("Set later");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** As it stands in addresses: {@code outcome-not-recorded}. */
        public String id() {
            return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        }

        /** Whether it counts as open: what nobody wrote of for long counts as neither. */
        public boolean isOpen() {
            return this == OVERDUE || this == DUE || this == UNDATED;
        }

        public boolean isClosed() {
            return this == DONE || this == WITHDRAWN;
        }
    }

    static Standing of(Action action, LocalDate asOf, Period lapseAfter) {
        if (action.raised().isAfter(asOf)) {
            return new Standing(State.AHEAD, Mark.of("scheduled", State.AHEAD.title()));
        }
        ActionStatus status = action.statusOn(asOf);
        if (status.isClosed()) {
            State state = status == ActionStatus.DONE ? State.DONE : State.WITHDRAWN;
            return new Standing(state, Mark.of(status));
        }
        if (action.isLapsedOn(asOf, lapseAfter)) {
            return new Standing(State.UNRECORDED, Mark.of("unrecorded", "Outcome not recorded"));
        }
        return action.daysSinceDue(asOf)
                .map(days -> dated(days, status))
                .orElseGet(() -> undated(status));
    }

    private static Standing dated(long days, ActionStatus status) {
        return days > 0
                ? new Standing(State.OVERDUE, Mark.of("overdue", "Overdue by " + days(days)))
                : new Standing(State.DUE, Mark.of(status));
    }

    private static Standing undated(ActionStatus status) {
        String word =
                status == ActionStatus.IN_PROGRESS ? "In progress, no due date" : "No due date";
        return new Standing(State.UNDATED, Mark.of("undated", word));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : Written.number(days) + " days";
    }
}
