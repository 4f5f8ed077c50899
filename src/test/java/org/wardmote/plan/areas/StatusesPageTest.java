package org.wardmote.plan.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.AreaStatus.Change;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Link;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.ElmbridgeWards;
import org.wardmote.standing.Standing;

class StatusesPageTest {

    private static StatusesPage page() {
        return StatusesPage.of(
                        ElmbridgeRecord.begun()
                                .ward("ash", "Ash")
                                .ward("rowan", "Rowan")
                                .ward("thorn", "Thorn")
                                .with(
                                        ElmbridgeMeeting.on("2020-07-15")
                                                .settled("ash", "emerging", Change.NEW)
                                                .meeting())
                                .with(ElmbridgeMeeting.on("2020-09-01").meeting())
                                .with(
                                        ElmbridgeMeeting.on("2020-11-12")
                                                .settled("ash", "none", Change.REMOVED, "Quiet now")
                                                .settled("rowan", "sustaining", Change.UNCHANGED)
                                                .told("ash", new ReportedFlag.Cleared("all"))
                                                .meeting())
                                .facts("2021-03-03"))
                .get(0);
    }

    @Test
    void itsFirstSentenceTellsHowTheAreasStand() {
        assertThat(page().head().summary())
                .isEqualTo(
                        "Of two areas with a status on record, one is sustaining and one is no"
                                + " longer listed; the newest was settled on 12 November 2020.");
    }

    @Test
    void onlyMeetingsThatSettledAStatusAreColumns() {
        assertThat(page().columns())
                .extracting(Link::text)
                .containsExactly("15 July 2020", "12 November 2020");
    }

    @Test
    void aCellLeadsToWhatWasSettled() {
        assertThat(page().rows().get(0).bands())
                .containsExactly(
                        new StatusesPage.Band(
                                "strong-triangle", "Emerging", "change-2020-07-15-csp-ash", "new"),
                        new StatusesPage.Band("off", "Off", "change-2020-11-12-csp-ash", ""));
        assertThat(page().changes().entries())
                .extracting(LedgerEntry::anchor)
                .containsExactly(
                        "change-2020-11-12-csp-ash",
                        "change-2020-11-12-csp-rowan",
                        "change-2020-07-15-csp-ash");
    }

    @Test
    void beforeItsFirstStatusAnAreaIsNotRecorded() {
        assertThat(page().rows().get(1).bands().get(0))
                .isEqualTo(new StatusesPage.Band("unknown", "Not recorded", "", ""));
    }

    @Test
    void aChangeIsToldWithItsReasonAndTheFlagsReportedThen() {
        LedgerEntry change = page().changes().entries().get(0);

        assertThat(change.line().text()).isEqualTo("Ash comes off the list: No longer listed");
        assertThat(change.note().orElseThrow().text())
                .isEqualTo("Quiet now. Reported then: no longer flagged by any indicator.");
    }

    @Test
    void aMeetingAfterTheDayOfTheRecordIsNotYetKnown() {
        Standing before =
                ElmbridgeRecord.begun()
                        .ward("ash", "Ash")
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .settled("ash", "emerging", Change.NEW)
                                        .meeting())
                        .facts("2020-11-11");

        assertThat(StatusesPage.of(before)).isEmpty();
    }

    @Test
    void whatTheFiguresPointedAtStandsBesideTheReason() {
        ElmbridgeWards wards = ElmbridgeWards.district(10_000);
        for (String ward : List.of("ash", "birch", "elm", "oak", "yew")) {
            int each = ward.equals("ash") ? 20 : 5;
            wards.ward(ward, 2000).counts(ward, each, each, each, each, each);
        }
        wards.meeting(
                ElmbridgeMeeting.on("2025-04-10")
                        .settled("ash", "emerging", Change.NEW, "Burglaries")
                        .settled("yew", "sustaining", Change.UNCHANGED, "Holding")
                        .meeting());

        assertThat(StatusesPage.of(wards.facts()).get(0).changes().entries())
                .extracting(entry -> entry.note().orElseThrow().text())
                .containsExactly(
                        "Burglaries. By the figures up to March 2025: flagged on burglary.",
                        "Holding. By the figures up to March 2025: no flag.");
    }

    @Test
    void ofAMeetingLongBeforeTheFiguresNothingIsSaid() {
        ElmbridgeWards wards = ElmbridgeWards.district(10_000).ward("ash", 2000).ward("elm", 2000);
        wards.counts("ash", 20, 20, 20, 20, 20).counts("elm", 5, 5, 5, 5, 5);
        wards.meeting(
                ElmbridgeMeeting.on("2022-10-12")
                        .settled("ash", "emerging", Change.NEW, "Burglaries")
                        .meeting());

        assertThat(StatusesPage.of(wards.facts()).get(0).changes().entries())
                .extracting(entry -> entry.note().orElseThrow().text())
                .containsExactly("Burglaries.");
    }
}
