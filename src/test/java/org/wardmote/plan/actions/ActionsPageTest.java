package org.wardmote.plan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Action;
import org.wardmote.plan.Elmbridge;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;

class ActionsPageTest {

    private static final Action UNDATED = Elmbridge.action("A2", "2020-11-12");
    private static final Action OVERDUE = Elmbridge.action("A1", "2020-11-12", "2020-11-26");
    private static final Action LATER = Elmbridge.action("A1", "2021-03-03", "2021-06-01");

    private static Standing facts(String asOf) {
        return new Standing(
                Elmbridge.record(
                        List.of(Elmbridge.meeting("2020-11-12"), Elmbridge.meeting("2021-03-03")),
                        List.of(UNDATED, OVERDUE, LATER)),
                Elmbridge.day(asOf));
    }

    @Test
    void theFirstSentenceCountsThem() {
        assertThat(ActionsPage.of(facts("2021-04-01")).get(0).head().summary())
                .isEqualTo(
                        "Three actions were open on 1 April 2021, one of them overdue; of the"
                                + " three on record, none was closed.");
    }

    @Test
    void whatIsOverdueStandsFirst() {
        assertThat(ActionsPage.rows(facts("2021-04-01")))
                .extracting(ActionRow::anchor)
                .containsExactly("2020-11-12-csp-a1", "2021-03-03-csp-a1", "2020-11-12-csp-a2");
    }

    @Test
    void anActionIsCarriedForwardByEachLaterMeeting() {
        assertThat(ActionRow.of(OVERDUE, facts("2021-04-01")).carriedForward())
                .contains("carried forward once");
        assertThat(ActionRow.of(OVERDUE, facts("2021-03-02")).carriedForward()).isEmpty();
    }

    @Test
    void whatWasNotYetSetIsCountedAsNothing() {
        assertThat(ActionRow.of(LATER, facts("2021-03-02")).state())
                .isEqualTo(ActionStanding.State.AHEAD);
    }

    @Test
    void thereIsNoPageByAreaWhereNoActionNamesOne() {
        assertThat(GroupedActionsPage.of(facts("2021-04-01")))
                .extracting(page -> page.head().address().path())
                .containsExactly("actions/by-owner/", "actions/by-state/");
    }
}
