package org.wardmote.plan.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * All meetings, newest first, by the year in which they were held.
 *
 * @param leavesOut what the list does not show
 */
public record MeetingsPage(
        Head head, List<Fact> facts, List<Link> index, List<Year> years, String leavesOut)
        implements SitePage {

    public static final Address ADDRESS = new Address("meetings/");

    public MeetingsPage {
        facts = List.copyOf(facts);
        index = List.copyOf(index);
        years = List.copyOf(years);
    }

    /** The meetings of a calendar year. */
    public record Year(String title, String anchor, List<LedgerEntry> meetings) {
        public Year {
            meetings = List.copyOf(meetings);
        }
    }

    @Override
    public String template() {
        return "meetings";
    }

    public static List<MeetingsPage> of(Standing standing) {
        if (standing.record().meetings().isEmpty()) {
            return List.of();
        }
        List<Year> years = years(standing);
        return List.of(
                new MeetingsPage(
                        head(standing),
                        facts(standing),
                        years.stream()
                                .map(year -> Link.of(year.title(), ADDRESS, year.anchor()))
                                .toList(),
                        years,
                        leavesOut(standing)));
    }

    /** To the year of a meeting within the list. */
    static Link year(Meeting meeting) {
        int year = meeting.sitting().date().sortDay().getYear();
        return Link.of(Integer.toString(year), ADDRESS, "y" + year);
    }

    private static Head head(Standing standing) {
        return new Head(
                ADDRESS,
                "Meetings",
                summary(standing),
                Head.Section.MEETINGS,
                List.of(),
                Provenance.ofAll(standing.record()));
    }

    private static String summary(Standing standing) {
        List<Meeting> held = standing.held();
        String count = Count.first(held.size(), "meeting is", "meetings are");
        return held.stream()
                .filter(meeting -> meeting.sitting().date().isKnown())
                .reduce((earlier, later) -> later)
                .map(last -> count + " on record, the latest " + MeetingDay.within(last) + ".")
                .orElse(count + " on record.");
    }

    private static List<Fact> facts(Standing standing) {
        List<Meeting> held = standing.held();
        long approved = held.stream().filter(meeting -> meeting.minutes().isApproved()).count();
        return List.of(
                NextMeetings.fact(standing),
                Fact.of("Meetings held", Line.of(Integer.toString(held.size())), span(held)),
                Fact.of(
                        "Minutes approved",
                        Line.of(Long.toString(approved)),
                        Line.of("as far as this record shows")));
    }

    private static Line span(List<Meeting> held) {
        List<LocalDate> days =
                held.stream().map(meeting -> meeting.sitting().date().sortDay()).sorted().toList();
        return days.isEmpty()
                ? Line.of("")
                : Line.of(
                        "from "
                                + days.get(0).getYear()
                                + " to "
                                + days.get(days.size() - 1).getYear());
    }

    private static List<Year> years(Standing standing) {
        List<Meeting> newestFirst = new ArrayList<>(standing.record().meetings());
        Collections.reverse(newestFirst);
        Map<Integer, List<LedgerEntry>> byYear = new LinkedHashMap<>();
        newestFirst.forEach(
                meeting ->
                        byYear.computeIfAbsent(
                                        meeting.sitting().date().sortDay().getYear(),
                                        year -> new ArrayList<>())
                                .add(entry(meeting, standing)));
        return byYear.entrySet().stream()
                .map(year -> new Year("" + year.getKey(), "y" + year.getKey(), year.getValue()))
                .toList();
    }

    private static LedgerEntry entry(Meeting meeting, Standing standing) {
        Line line =
                Line.of(
                        Link.of(name(meeting, standing), Address.ofMeeting(meeting.id())),
                        Line.words(" "),
                        MeetingBanner.mark(meeting, standing));
        List<String> deeds = MeetingSummary.deeds(meeting, standing);
        boolean isSilent =
                deeds.isEmpty() && meeting.minutes().written() != Meeting.MinutesState.Written.NONE;
        LedgerEntry entry = LedgerEntry.of(label(meeting), line);
        if (isSilent) {
            return entry.withNote(Line.of(standing.say("No {decision} and no action on record")));
        }
        return deeds.isEmpty()
                ? entry
                : entry.withNote(Line.of(Count.capital(Count.listing(deeds))));
    }

    /** {@code Meeting of 12 November 2020}; with its body, where several meet. */
    private static String name(Meeting meeting, Standing standing) {
        boolean severalBodies =
                standing.record().meetings().stream().map(Meeting::body).distinct().count() > 1;
        String day = meeting.sitting().date().isKnown() ? "of " : "";
        return (severalBodies ? standing.body(meeting.body()).name() + ", meeting " : "Meeting ")
                + day
                + MeetingDay.brief(meeting);
    }

    /** The year stands above. */
    private static String label(Meeting meeting) {
        return meeting.sitting()
                .date()
                .day()
                .map(day -> Written.day(day).replaceFirst(" \\d{4}$", ""))
                .orElse("Date not recorded");
    }

    private static String leavesOut(Standing standing) {
        long unknown =
                standing.record().meetings().stream()
                        .filter(meeting -> !meeting.sitting().date().isKnown())
                        .count();
        String undated =
                unknown == 0
                        ? ""
                        : " "
                                + Count.first(
                                        unknown,
                                        "meeting whose date was not recorded stands",
                                        "meetings whose dates were not recorded stand")
                                + " where the record allows.";
        return "Meetings that were held but of which this record holds nothing." + undated;
    }
}
