package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.page.SitePage;
import org.wardmote.plan.meetings.MeetingBanner;
import org.wardmote.plan.meetings.Settled;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStandings;

/**
 * What is new, what was decided, and where to look.
 *
 * @param words what its editors say
 * @param settled at the last meeting of which there are minutes; empty where there is none
 * @param promised actions that are not done, or not known to be
 * @param changed what clearly rose or fell; empty where there are no figures
 * @param areas those that carry a status; empty where none does
 */
public record HomePage(
        Head head,
        HomeWords words,
        List<Fact> facts,
        HomeMap map,
        Optional<Latest> settled,
        Optional<Promised> promised,
        Optional<Changed> changed,
        List<LedgerEntry> areas)
        implements SitePage {

    public HomePage {
        facts = List.copyOf(facts);
        areas = List.copyOf(areas);
    }

    /** The last meeting of which there are minutes, and what it settled. */
    public record Latest(Link meeting, Mark minutes, List<LedgerEntry> entries) {
        public Latest {
            entries = List.copyOf(entries);
        }
    }

    /** Actions under a heading that says how much is known of them. */
    public record Promised(String heading, String words, List<LedgerEntry> entries) {
        public Promised {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What changed in the figures.
     *
     * @param words the quarter, and what it is held against
     * @param onward where more is told
     */
    public record Changed(String words, List<LedgerEntry> entries, List<Link> onward) {
        public Changed {
            entries = List.copyOf(entries);
            onward = List.copyOf(onward);
        }
    }

    /** Whether there is anything of the record to tell. */
    public boolean tellsOfTheRecord() {
        return settled.isPresent()
                || promised.isPresent()
                || changed.isPresent()
                || !areas.isEmpty();
    }

    @Override
    public String template() {
        return "home";
    }

    public static List<HomePage> of(Standing standing) {
        AreaStandings standings = AreaStandings.of(standing);
        return List.of(
                new HomePage(
                        head(standings, standing),
                        HomeWords.of(standing),
                        HomeFacts.of(standings, standing),
                        HomeMap.of(standings, standing),
                        latest(standing).map(meeting -> latest(meeting, standing)),
                        HomeActions.of(standing),
                        HomeFigures.of(standing),
                        standings.listed().stream()
                                .map(area -> HomeFacts.entry(area, standings, standing))
                                .toList()));
    }

    /** The last meeting of which there are minutes. */
    static Optional<Meeting> latest(Standing standing) {
        return standing.held().stream()
                .filter(meeting -> meeting.minutes().written() != Meeting.MinutesState.Written.NONE)
                .reduce((earlier, later) -> later);
    }

    private static Head head(AreaStandings standings, Standing standing) {
        return new Head(
                Address.HOME,
                standing.record().site().name(),
                HomeWords.sentence(standing)
                        .orElseGet(() -> HomeFacts.sentence(standings, standing)),
                Head.Section.HOME,
                List.of(),
                HomeWords.provenance(standing));
    }

    private static Latest latest(Meeting meeting, Standing standing) {
        return new Latest(
                Link.of(MeetingDay.heading(meeting), Address.ofMeeting(meeting.id())),
                MeetingBanner.mark(meeting, standing),
                Settled.withoutActions(meeting, standing));
    }
}
