package org.wardmote.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.wardmote.model.Action;
import org.wardmote.model.ActionStatus;

/**
 * How an action stands on a day: worked out, never typed.
 *
 * @param status what was recorded of it, whatever its due date
 * @param daysSinceDue 0 unless it is overdue
 */
public record ActionStanding(State state, ActionStatus status, long daysSinceDue) {

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
            return title.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        /** Whether it counts as open: what nobody wrote of for long counts as neither. */
        public boolean isOpen() {
            return this == OVERDUE || this == DUE || this == UNDATED;
        }

        public boolean isClosed() {
            return this == DONE || this == WITHDRAWN;
        }
    }

    public static ActionStanding of(Action action, LocalDate asOf, Period lapseAfter) {
        ActionStatus status = action.statusOn(asOf);
        State state = state(action, asOf, lapseAfter);
        return new ActionStanding(
                state,
                status,
                state == State.OVERDUE ? action.daysSinceDue(asOf).orElseThrow() : 0);
    }

    private static State state(Action action, LocalDate asOf, Period lapseAfter) {
        if (action.raised().isAfter(asOf)) {
            return State.AHEAD;
        }
        ActionStatus status = action.statusOn(asOf);
        if (status.isClosed()) {
            return status == ActionStatus.DONE ? State.DONE : State.WITHDRAWN;
        }
        if (action.isLapsedOn(asOf, lapseAfter)) {
            return State.UNRECORDED;
        }
        return action.daysSinceDue(asOf)
                .map(days -> days > 0 ? State.OVERDUE : State.DUE)
                .orElse(State.UNDATED);
    }
}
