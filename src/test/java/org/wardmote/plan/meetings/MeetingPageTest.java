package org.wardmote.plan.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Action;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Mark;
import org.wardmote.plan.Elmbridge;
import org.wardmote.standing.Standing;

class MeetingPageTest {

    private static final Action LAMP = Elmbridge.action("A1", "2020-11-12", "2020-11-26");

    private static MeetingPage page(String asOf, AgendaItem... items) {
        Meeting meeting = Elmbridge.meeting("2020-11-12", items);
        Standing standing =
                new Standing(
                        Elmbridge.record(List.of(meeting), List.of(LAMP)), Elmbridge.day(asOf));
        return MeetingPage.KIND.pages(standing).get(0);
    }

    private static AgendaItem lamps() {
        return Elmbridge.item(
                "2",
                "Lamps",
                Elmbridge.words("Jo Example spoke of the lamps."),
                Elmbridge.outcome(
                        Label.AGREED,
                        Elmbridge.place("2020-11-12-csp", "2", "item-2-agreed-1"),
                        "The lamps stay on."),
                Elmbridge.task(LAMP));
    }

    @Test
    void itsFirstSentenceSaysWhatWasSettled() {
        assertThat(page("2021-03-03", lamps()).head().summary())
                .isEqualTo("The Safety Partnership took one decision and set one action.");
    }

    @Test
    void whatWasSettledComesFirstWithTheWayToItsItem() {
        assertThat(page("2021-03-03", lamps()).settled())
                .extracting(LedgerEntry::label, entry -> entry.line().text())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Agreed", "The lamps stay on."),
                        org.assertj.core.api.Assertions.tuple("Action A1", "Mend the lamp."));
    }

    @Test
    void anActionIsAgedToTheDayOnWhichTheRecordIsLookedAt() {
        assertThat(page("2021-03-03", lamps()).settled().get(1).note().orElseThrow().text())
                .isEqualTo("Overdue by 97 days Jo Example, due 26 November 2020");
    }

    @Test
    void whatWasSettledOfAreasStandsApartSinceAnActionMaySpeakOfAReview() {
        assertThat(page("2021-03-03", lamps()).settled())
                .extracting(LedgerEntry::label)
                .doesNotContain("Area status");
        assertThat(page("2021-03-03", lamps()).statuses())
                .extracting(LedgerEntry::label)
                .allMatch("Area status"::equals);
    }

    @Test
    void anItemOfWhichNothingWasWrittenSaysSo() {
        assertThat(
                        page("2021-03-03", Elmbridge.item("1", "Welcome"))
                                .items()
                                .get(0)
                                .part()
                                .silence())
                .isEqualTo("No minutes were recorded for this item.");
    }

    @Test
    void ofATopicThatWordsOfItsItemMayBeAboutNothingIsSaid() {
        AgendaItem.Topic lanes =
                new AgendaItem.Topic(
                        "Lanes",
                        "item-4-lanes",
                        AgendaItem.Minuted.YES,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Elmbridge.HERE);
        AgendaItem silent = Elmbridge.item("5", "Ways");

        assertThat(topic(lamps().with(lamps().minutes(), List.of(lanes))).silence()).isEmpty();
        assertThat(topic(silent.with(List.of(), List.of(lanes))).silence())
                .isEqualTo("No minutes were recorded for this topic.");
    }

    private static AgendaPart topic(AgendaItem item) {
        return page("2021-03-03", item).items().get(0).part().topics().get(0);
    }

    @Test
    void peopleNamedInTheMinutesAreNotCountedAsPresent() {
        assertThat(page("2021-03-03", lamps()).facts().get(2).note().orElseThrow().text())
                .isEqualTo("one person is named in the minutes");
    }

    @Test
    void minutesThatNoMeetingApprovedAreDraft() {
        assertThat(page("2021-03-03", lamps()).banner().mark())
                .isEqualTo(Mark.of("draft", "Draft minutes"));
    }
}
