package org.wardmote.plan.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Place;
import org.wardmote.model.Position;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.meetings.AreaTalk;
import org.wardmote.standing.Standing;
import org.wardmote.tell.StatusWords;

/** What meetings were told of an area: its flags, and what sub-groups said of it. */
final class AreaReports {

    private AreaReports() {}

    /** The newest meeting first. */
    static List<LedgerEntry> of(String area, Standing standing) {
        List<LedgerEntry> reports = new ArrayList<>();
        standing.newestFirst().forEach(meeting -> reports.addAll(at(meeting, area, standing)));
        return reports;
    }

    private static List<LedgerEntry> at(Meeting meeting, String area, Standing standing) {
        return Stream.concat(
                        meeting.flags().stream()
                                .filter(flag -> flag.area().equals(area))
                                .map(flag -> flag(flag, standing)),
                        meeting.positions().stream()
                                .filter(position -> position.area().equals(area))
                                .map(position -> position(position, standing)))
                .toList();
    }

    private static LedgerEntry flag(ReportedFlag flag, Standing standing) {
        return entry(flag.place(), AreaTalk.told(flag.told(), standing).capital(), standing)
                .withNote(Line.of("The figures behind it were not published with the minutes."));
    }

    private static LedgerEntry position(Position position, Standing standing) {
        Line words =
                Line.of(
                        Link.to(standing.body(position.body())),
                        Line.words(": " + StatusWords.sentence(position.words())));
        return entry(position.place(), words, standing);
    }

    private static LedgerEntry entry(Place place, Line words, Standing standing) {
        return LedgerEntry.of(
                        Count.capital(MeetingDay.brief(standing.meeting(place.meeting()))), words)
                .withRef(Link.to(place));
    }
}
