package org.wardmote.plan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Action;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Markup;
import org.wardmote.page.Mark;
import org.wardmote.plan.Elmbridge;
import org.wardmote.standing.ActionStanding;

class ActionMarkTest {

    private static final Action DUE = Elmbridge.action("A1", "2020-11-12", "2020-11-26");
    private static final Action UNDATED = Elmbridge.action("A2", "2020-11-12");

    private static ActionStanding standing(Action action, String asOf) {
        return ActionStanding.of(action, Elmbridge.day(asOf), Period.ofMonths(24));
    }

    @Test
    void whatIsPastItsDayIsOverdueByTheDaysSince() {
        assertThat(ActionMark.of(standing(DUE, "2021-03-03")))
                .isEqualTo(Mark.of("overdue", "Overdue by 97 days"));
        assertThat(ActionMark.of(standing(DUE, "2020-11-27")).text()).isEqualTo("Overdue by 1 day");
    }

    @Test
    void onItsDayItIsNotYetOverdue() {
        assertThat(ActionMark.of(standing(DUE, "2020-11-26"))).isEqualTo(Mark.of("open", "Open"));
    }

    @Test
    void withoutADueDateItSaysSo() {
        assertThat(ActionMark.of(standing(UNDATED, "2021-03-03")))
                .isEqualTo(Mark.of("undated", "No due date"));
    }

    @Test
    void whatNobodyWroteOfForTwoYearsIsNeitherOpenNorOverdue() {
        ActionStanding standing = standing(DUE, "2026-11-22");

        assertThat(ActionMark.of(standing).text()).isEqualTo("Outcome not recorded");
        assertThat(standing.state().isOpen()).isFalse();
        assertThat(standing.state().isClosed()).isFalse();
    }

    @Test
    void whatIsDoneIsNotOverdue() {
        Action.Update done =
                new Action.Update(
                        Elmbridge.day("2021-01-10"),
                        Optional.of(ActionStatus.DONE),
                        Markup.NOTHING,
                        Markup.NOTHING,
                        "Sent.",
                        Optional.empty());
        assertThat(ActionMark.of(standing(updated(DUE, done), "2021-03-03")))
                .isEqualTo(Mark.of("done", "Done"));
    }

    private static Action updated(Action action, Action.Update update) {
        return new Action(
                action.id(),
                action.ref(),
                action.place(),
                action.body(),
                action.raised(),
                action.owners(),
                action.due(),
                action.areas(),
                action.priority(),
                action.words(),
                action.list(),
                action.text(),
                List.of(update));
    }
}
