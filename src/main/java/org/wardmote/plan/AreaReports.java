package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.model.Position;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;

/** What meetings were told of an area: its flags, and what sub-groups said of it. */
final class AreaReports {

    private AreaReports() {}

    /** The newest meeting first. */
    static List<LedgerEntry> of(String area, Facts facts) {
        List<LedgerEntry> reports = new ArrayList<>();
        facts.newestFirst().forEach(meeting -> reports.addAll(at(meeting, area, facts)));
        return reports;
    }

    private static List<LedgerEntry> at(Meeting meeting, String area, Facts facts) {
        return Stream.concat(
                        meeting.flags().stream()
                                .filter(flag -> flag.area().equals(area))
                                .map(flag -> flag(flag, facts)),
                        meeting.positions().stream()
                                .filter(position -> position.area().equals(area))
                                .map(position -> position(position, facts)))
                .toList();
    }

    private static LedgerEntry flag(ReportedFlag flag, Facts facts) {
        return entry(flag.place(), AreaTalk.told(flag.told(), facts).capital(), facts)
                .withNote(Line.of("The figures behind it were not published with the minutes."));
    }

    private static LedgerEntry position(Position position, Facts facts) {
        Line words =
                Line.of(
                        facts.bodyLink(position.body()),
                        Line.words(": " + StatusWords.sentence(position.words())));
        return entry(position.place(), words, facts);
    }

    private static LedgerEntry entry(Place place, Line words, Facts facts) {
        return LedgerEntry.of(
                        Count.capital(MeetingDay.brief(facts.meeting(place.meeting()))), words)
                .withRef(facts.placeLink(place));
    }
}
