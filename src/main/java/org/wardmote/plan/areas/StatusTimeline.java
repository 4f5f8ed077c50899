package org.wardmote.plan.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Source;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.page.Provenance;
import org.wardmote.plan.areas.StatusesPage.Band;
import org.wardmote.plan.meetings.AreaTalk;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.FlagsThen;
import org.wardmote.tell.StatusTally;
import org.wardmote.tell.StatusWords;

/** Lays the statuses of areas out along the meetings that settled them. */
final class StatusTimeline {

    private final Standing standing;
    private final AreaStandings standings;
    private final List<Meeting> meetings;

    StatusTimeline(Standing standing, AreaStandings standings) {
        this.standing = standing;
        this.standings = standings;
        this.meetings =
                standing.record().meetings().stream()
                        .filter(meeting -> !meeting.statuses().isEmpty())
                        .filter(
                                meeting ->
                                        !meeting.sitting()
                                                .date()
                                                .sortDay()
                                                .isAfter(standing.asOf()))
                        .toList();
    }

    StatusesPage page() {
        return new StatusesPage(
                head(),
                facts(),
                meetings.stream().map(StatusTimeline::column).toList(),
                standings.settled().stream().map(this::row).toList(),
                LedgerBlock.of("What each meeting settled, and why", changes()),
                LedgerBlock.of("What the statuses mean", meanings()),
                "Meetings that settled no status. Between two meetings a status is shown as it was"
                        + " last settled; nobody may have looked at it again.");
    }

    private Head head() {
        List<Source> sources =
                meetings.stream().flatMap(meeting -> meeting.source().stream()).distinct().toList();
        return new Head(
                new Address("statuses/"),
                "Area statuses",
                sentence(),
                Head.Section.AREAS,
                List.of(AreaPlanner.AREAS),
                Provenance.of(
                        meetings.stream().map(Meeting::upkeep).toList(),
                        sources,
                        standing.record().site()));
    }

    /** How long, and why: the areas as they stand, and what changed last. */
    private String sentence() {
        StatusTally tally = StatusTally.of(standings, standing);
        int off = standings.settled().size() - (int) tally.listed();
        List<String> parts = new ArrayList<>();
        tally.parts().forEach(part -> parts.add(part.words()));
        if (off > 0) {
            parts.add(Count.of(off) + (off == 1 ? " is" : " are") + " no longer listed");
        }
        return "Of "
                + Count.of(standings.settled().size(), "area", "areas")
                + " with a status on record, "
                + Count.listing(parts)
                + "; the newest was settled "
                + MeetingDay.within(meetings.get(meetings.size() - 1))
                + ".";
    }

    private List<Fact> facts() {
        return List.of(
                Fact.of(
                        "Carry a status",
                        Line.of(String.valueOf(standings.listed().size())),
                        Line.of(
                                "of "
                                        + Count.of(standings.settled().size(), "area", "areas")
                                        + " that ever did on record")),
                Fact.of(
                        "Meetings that settled any",
                        Line.of(String.valueOf(meetings.size())),
                        Line.of(
                                "of "
                                        + Count.of(standing.record().meetings().size())
                                        + " on record")));
    }

    private static Link column(Meeting meeting) {
        return Link.of(MeetingDay.brief(meeting), Address.ofMeeting(meeting.id()));
    }

    private StatusesPage.Row row(Area area) {
        List<Band> bands = new ArrayList<>();
        Band before = Band.UNKNOWN;
        for (Meeting meeting : meetings) {
            Band now = settled(meeting, area).map(this::band).orElse(before);
            bands.add(now);
            before = new Band(now.style(), now.text(), "", "");
        }
        return new StatusesPage.Row(Link.to(area), bands);
    }

    private static Optional<AreaStatus> settled(Meeting meeting, Area area) {
        return meeting.statuses().stream()
                .filter(status -> status.area().equals(area.id()))
                .findFirst();
    }

    private Band band(AreaStatus settled) {
        Mark mark = Mark.of(settled, standing.record().site());
        boolean isOff = settled.status().isEmpty();
        return new Band(
                isOff ? "off" : mark.style(),
                isOff ? "Off" : mark.text(),
                anchor(settled),
                note(settled));
    }

    /** A word on a change; that an area came off is said by its band. */
    private static String note(AreaStatus settled) {
        return switch (settled.change()) {
            case NEW, MOVED -> settled.change().id();
            case UNCHANGED, REMOVED -> "";
        };
    }

    private static String anchor(AreaStatus settled) {
        return "change-" + settled.place().meeting() + "-" + settled.area();
    }

    private List<LedgerEntry> changes() {
        List<LedgerEntry> changes = new ArrayList<>();
        standing.newestFirst().stream()
                .filter(meetings::contains)
                .forEach(
                        meeting ->
                                meeting.statuses()
                                        .forEach(settled -> changes.add(change(settled, meeting))));
        return changes;
    }

    /**
     * What was settled and why, with the flags that were reported then and those of the figures.
     */
    private LedgerEntry change(AreaStatus settled, Meeting meeting) {
        LedgerEntry entry = reported(settled, meeting);
        return new FlagsThen(standing)
                .words(settled, meeting)
                .map(
                        flags ->
                                entry.withNote(
                                        entry.note()
                                                .orElse(Line.NOTHING)
                                                .with(Line.words(" " + flags))))
                .orElse(entry);
    }

    private LedgerEntry reported(AreaStatus settled, Meeting meeting) {
        LedgerEntry entry = StatusWords.among(settled, standing).withAnchor(anchor(settled));
        return meeting.flags().stream()
                .filter(flag -> flag.area().equals(settled.area()))
                .map(flag -> AreaTalk.told(flag.told(), standing))
                .reduce((one, other) -> one.with(Line.words("; ")).with(other.pieces()))
                .map(
                        flags ->
                                entry.withNote(
                                        entry.note()
                                                .orElse(Line.NOTHING)
                                                .with(Line.words(" Reported then: "))
                                                .with(flags.pieces())
                                                .with(Line.words("."))))
                .orElse(entry);
    }

    private List<LedgerEntry> meanings() {
        return standing.record().site().statuses().stream()
                .map(status -> LedgerEntry.of(status.title(), Line.of(status.meaning())))
                .toList();
    }
}
