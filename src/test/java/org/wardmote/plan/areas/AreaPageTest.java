package org.wardmote.plan.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Action;
import org.wardmote.model.AreaStatus.Change;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;

class AreaPageTest {

    private static ElmbridgeRecord elmbridge() {
        return ElmbridgeRecord.begun()
                .district("elmbridge", "Elmbridge")
                .ward("ash", "Ash")
                .ward("rowan", "Rowan")
                .place("rowan-green", "Rowan Green", "rowan");
    }

    private static AreaPage page(ElmbridgeRecord record, String area) {
        return AreaPage.KIND.pages(record.facts("2021-03-03")).stream()
                .filter(page -> page.head().address().path().equals("areas/" + area + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(ElmbridgeRecord record, String area) {
        return page(record, area).head().summary();
    }

    @Test
    void itsFirstSentenceTellsTheStatusWithItsReasonAndSinceWhen() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .settled(
                                                "ash",
                                                "emerging",
                                                Change.NEW,
                                                "Flagged on fires. Two were large.")
                                        .meeting());

        assertThat(sentence(record, "ash"))
                .isEqualTo(
                        "Emerging since 12 November 2020: flagged on fires; no open action and no"
                                + " sentence in the minutes names it.");
    }

    @Test
    void aStatusThatWasThereAlreadyWhenTheRecordBeginsIsOlderThanTheRecord() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-07-15")
                                        .settled("ash", "emerging", Change.UNCHANGED)
                                        .meeting())
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .settled("ash", "emerging", Change.UNCHANGED)
                                        .meeting());

        assertThat(sentence(record, "ash"))
                .startsWith(
                        "Emerging since at least 15 July 2020, for a reason that was not recorded;");
    }

    @Test
    void anAreaThatCameOffIsNoLongerListed() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-07-15")
                                        .settled("ash", "emerging", Change.NEW)
                                        .meeting())
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .settled("ash", "none", Change.REMOVED, "Ash is quiet now")
                                        .meeting());

        assertThat(sentence(record, "ash"))
                .startsWith("No longer listed since 12 November 2020: Ash is quiet now;");
    }

    @Test
    void whatIsBeingDoneIsCountedInOpenActionsAndSentences() {
        Action action =
                ElmbridgeRecord.naming("ash", Elmbridge.action("A1", "2020-11-12", "2020-11-26"));
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .said("ash", "Ash", "Ash needs lamps.")
                                        .said("ash", "Ash", "From Ash to Ash is a mile.")
                                        .meeting())
                        .person("jo-example", "Jo Example")
                        .with(action);

        assertThat(sentence(record, "ash"))
                .isEqualTo(
                        "No meeting on record has given Ash a status; one open action names it, and"
                                + " two sentences in the minutes do.");
    }

    @Test
    void everySentenceThatNamesItIsShownOnceWithEachNameMarked() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .said("ash", "Ash", "From Ash to Ash is a mile.")
                                        .meeting());

        LedgerEntry entry = block(page(record, "ash"), "In the minutes").entries().get(0);

        assertThat(entry.label()).isEqualTo("12 November 2020");
        assertThat(entry.ref()).contains(link("item 7", "meetings/2020-11-12-csp/", "item-7"));
        assertThat(entry.line().pieces())
                .containsExactly(
                        Line.words("From "),
                        new Line.Named("Ash"),
                        Line.words(" to "),
                        new Line.Named("Ash"),
                        Line.words(" is a mile."));
    }

    @Test
    void theNewestMeetingIsToldFirst() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-07-15")
                                        .said("ash", "Ash", "Ash is dark.")
                                        .meeting())
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .said("ash", "Ash", "Ash is lit.")
                                        .meeting());

        assertThat(block(page(record, "ash"), "In the minutes").entries())
                .extracting(entry -> entry.line().text())
                .containsExactly("Ash is lit.", "Ash is dark.");
    }

    @Test
    void whatWasReportedOfItStandsWithWhoReportedIt() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .told("ash", new ReportedFlag.Count(4))
                                        .reported("ash", "csp", "No new group is needed")
                                        .meeting());

        assertThat(block(page(record, "ash"), "Reported at meetings").entries())
                .extracting(entry -> entry.line().text())
                .containsExactly(
                        "Four flags; on which indicators was not recorded",
                        "Safety Partnership: No new group is needed.");
    }

    @Test
    void aPlaceSaysInWhichWardItLies() {
        AreaPage page = page(elmbridge(), "rowan-green");

        assertThat(page.head().trail()).extracting(Link::text).containsExactly("Areas", "Rowan");
        assertThat(page.known().entries().get(0).line().text())
                .isEqualTo("Rowan, the ward by which figures are counted here");
        assertThat(page.leavesOut())
                .endsWith("A place is not a ward: nothing is counted for it alone.");
    }

    @Test
    void aDistrictTellsOfTheAreasWithinIt() {
        ElmbridgeRecord record =
                elmbridge()
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .settled("ash", "emerging", Change.NEW)
                                        .meeting());

        assertThat(sentence(record, "elmbridge"))
                .startsWith("One area within it carries a status;");
        assertThat(page(record, "elmbridge").within())
                .extracting(entry -> entry.line().text())
                .containsExactly("Ash Emerging", "Rowan");
    }

    @Test
    void withoutFiguresThereIsNoTableOfThem() {
        assertThat(page(elmbridge(), "ash").glance()).isEmpty();
    }

    private static LedgerBlock block(AreaPage page, String title) {
        return page.blocks().stream()
                .filter(block -> block.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Link link(String text, String path, String anchor) {
        return Link.of(text, new org.wardmote.model.Address(path), anchor);
    }

    @Test
    void whatHasNoEntriesIsLeftOut() {
        assertThat(page(elmbridge(), "ash").blocks()).isEqualTo(List.of());
    }
}
