package org.wardmote.plan.actions;

import org.wardmote.model.ActionStatus;
import org.wardmote.model.Written;
import org.wardmote.page.Mark;
import org.wardmote.standing.ActionStanding;

/** How an action stands, as a mark: {@code Overdue by 97 days}. */
public final class ActionMark {

    private ActionMark() {}

    public static Mark of(ActionStanding standing) {
        return switch (standing.state()) {
            case AHEAD -> Mark.of("scheduled", standing.state().title());
            case DUE, DONE, WITHDRAWN -> Mark.of(standing.status());
            case OVERDUE -> Mark.of("overdue", "Overdue by " + days(standing.daysSinceDue()));
            case UNDATED -> Mark.of("undated", undated(standing.status()));
            case UNRECORDED -> Mark.of("unrecorded", standing.state().title());
        };
    }

    private static String undated(ActionStatus status) {
        return status == ActionStatus.IN_PROGRESS ? "In progress, no due date" : "No due date";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : Written.number(days) + " days";
    }
}
