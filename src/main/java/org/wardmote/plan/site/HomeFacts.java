package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.actions.ActionFiles;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.plan.actions.ActionTally;
import org.wardmote.plan.actions.ActionsPage;
import org.wardmote.plan.meetings.MeetingSummary;
import org.wardmote.plan.meetings.NextMeetings;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStanding;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.StatusTally;

/** The sentence and the facts that open the site. */
final class HomeFacts {

    private HomeFacts() {}

    /**
     * {@code The Safety Partnership last met on 12 November 2020, when it took one decision and set
     * three actions; one action is overdue and four areas carry a status.}
     */
    static String sentence(AreaStandings standings, Standing standing) {
        return HomePage.latest(standing)
                        .map(meeting -> met(meeting, standing))
                        .orElse("No meeting is on record")
                + "; "
                + now(standings, standing)
                + ".";
    }

    private static String met(Meeting meeting, Standing standing) {
        List<String> deeds = MeetingSummary.deeds(meeting, standing);
        String when =
                Count.capital(standing.the(meeting.body()))
                        + " last met "
                        + MeetingDay.within(meeting);
        return deeds.isEmpty() ? when : when + ", when it " + Count.listing(deeds);
    }

    private static String now(AreaStandings standings, Standing standing) {
        long overdue = ActionTally.of(ActionsPage.rows(standing)).of(ActionStanding.State.OVERDUE);
        int listed = standings.listed().size();
        String actions = Count.of(overdue, "action is overdue", "actions are overdue");
        return standings.settled().isEmpty()
                ? actions
                : actions
                        + " and "
                        + Count.of(listed, "area carries a status", "areas carry a status");
    }

    static List<Fact> of(AreaStandings standings, Standing standing) {
        if (HomeWords.sentence(standing).isPresent()) {
            return List.of();
        }
        List<ActionRow> rows = ActionsPage.rows(standing);
        Fact next = NextMeetings.fact(standing);
        Optional<Fact> actions = rows.isEmpty() ? Optional.empty() : Optional.of(actions(rows));
        Optional<Fact> areas =
                standings.settled().isEmpty()
                        ? Optional.empty()
                        : Optional.of(areas(standings, standing));
        return java.util.stream.Stream.of(Optional.of(next), actions, areas)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Fact actions(List<ActionRow> rows) {
        ActionTally tally = ActionTally.of(rows);
        long unrecorded = tally.of(ActionStanding.State.UNRECORDED);
        String none =
                unrecorded == 0
                        ? "none overdue"
                        : "none overdue; "
                                + Count.of(unrecorded, "outcome", "outcomes")
                                + " not recorded";
        return Fact.of(
                "Open actions",
                Line.of(Link.of(Long.toString(tally.open()), ActionFiles.PAGE)),
                Line.of(tally.open(none)));
    }

    private static Fact areas(AreaStandings standings, Standing standing) {
        StatusTally tally = StatusTally.of(standings, standing);
        return Fact.of(
                "Areas with a status",
                Line.of(Link.of(Long.toString(tally.listed()), new Address("statuses/"))),
                Line.of(
                        tally.parts().stream()
                                .map(
                                        part ->
                                                Count.of(part.areas())
                                                        + " "
                                                        + part.status()
                                                                .title()
                                                                .toLowerCase(java.util.Locale.UK))
                                .collect(Collectors.joining(", "))));
    }

    /** An area that carries a status: {@code Milton: Emerging, since 12 November 2020}. */
    static LedgerEntry entry(Area area, AreaStandings standings, Standing standing) {
        AreaStanding listed = standings.of(area.id()).orElseThrow();
        return LedgerEntry.of(
                        Count.capital(standing.kind(area)),
                        Line.of(
                                Link.of(area.name(), Address.ofArea(area.id())),
                                Line.words(" "),
                                listed.mark()))
                .withNote(
                        Line.of(
                                Count.capital(listed.since())
                                        + listed.reason().map(reason -> ": " + reason).orElse("")));
    }
}
