package org.wardmote.plan.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardmote.model.Address;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.meetings.Attended;
import org.wardmote.standing.Standing;

/** Where the record shows each person: presenting, speaking, present, or named. Newest first. */
final class Appearances {

    private final Standing standing;
    private final Map<String, List<LedgerEntry>> presented = new TreeMap<>();
    private final Map<String, List<Outcome>> said = new TreeMap<>();
    private final Map<String, List<LedgerEntry>> meetings = new TreeMap<>();

    private Appearances(Standing standing) {
        this.standing = standing;
    }

    static Appearances of(Standing standing) {
        Appearances found = new Appearances(standing);
        standing.newestFirst().forEach(found::read);
        return found;
    }

    List<LedgerEntry> presented(Person person) {
        return presented.getOrDefault(person.id(), List.of());
    }

    /** All but the actions, which have a list of their own. */
    List<Outcome> said(Person person) {
        return said.getOrDefault(person.id(), List.of());
    }

    List<LedgerEntry> meetings(Person person) {
        return meetings.getOrDefault(person.id(), List.of());
    }

    /** Counts, never percentages, beside how often attendance was recorded at all. */
    Fact attendance(Person person) {
        List<List<String>> recorded =
                standing.record().meetings().stream()
                        .flatMap(meeting -> meeting.attendance().present().known().stream())
                        .toList();
        long present = recorded.stream().filter(ids -> ids.contains(person.id())).count();
        String of =
                "attendance was recorded at "
                        + Count.of(recorded.size())
                        + " of "
                        + Count.of(standing.record().meetings().size(), "meeting", "meetings");
        return recorded.isEmpty()
                ? Fact.of(
                        "Attendance",
                        Line.of("Not recorded"),
                        Line.of(
                                "named at "
                                        + Count.of(meetings(person).size(), "meeting", "meetings")))
                : Fact.of("Meetings attended", Line.of(String.valueOf(present)), Line.of(of));
    }

    private void read(Meeting meeting) {
        for (AgendaItem item : meeting.agenda().items()) {
            Part part = new Part(meeting, item.number(), item.title(), item.anchor());
            item.presenters().forEach(id -> put(presented, id, presented(part, id)));
            item.topics().forEach(topic -> read(part, topic));
        }
        meeting.outcomes().stream()
                .filter(outcome -> outcome.label() != Label.ACTION)
                .forEach(outcome -> people(outcome).forEach(id -> put(said, id, outcome)));
        Set<String> there = new LinkedHashSet<>(Attended.namedIn(meeting, standing));
        there.addAll(meeting.attendance().present().known().orElse(List.of()));
        there.addAll(meeting.attendance().apologies().known().orElse(List.of()));
        there.forEach(id -> put(meetings, id, met(meeting, id)));
    }

    private void read(Part around, AgendaItem.Topic topic) {
        Part part = new Part(around.meeting(), around.item(), topic.title(), topic.anchor());
        topic.presenters().forEach(id -> put(presented, id, presented(part, id)));
        topic.topics().forEach(inner -> read(part, inner));
    }

    private static <T> void put(Map<String, List<T>> entries, String person, T entry) {
        entries.computeIfAbsent(person, first -> new ArrayList<>()).add(entry);
    }

    /** An item or a topic of an agenda. */
    private record Part(Meeting meeting, String item, String title, String anchor) {}

    private LedgerEntry presented(Part part, String person) {
        Meeting meeting = part.meeting();
        LedgerEntry entry =
                LedgerEntry.of(label(meeting), Line.of(part.title()))
                        .withRef(
                                Link.of(
                                        "item " + part.item(),
                                        Address.ofMeeting(meeting.id()),
                                        part.anchor()));
        return role(meeting, person)
                .map(role -> entry.withNote(Line.of("As " + role)))
                .orElse(entry);
    }

    private static List<String> people(Outcome outcome) {
        return outcome.parties().stream()
                .filter(Party.OfPerson.class::isInstance)
                .map(party -> ((Party.OfPerson) party).id())
                .distinct()
                .toList();
    }

    private LedgerEntry met(Meeting meeting, String person) {
        Line line =
                Line.of(
                        Link.of(
                                standing.body(meeting.body()).name(),
                                Address.ofMeeting(meeting.id())));
        String role = role(meeting, person).map(post -> "As " + post + ". ").orElse("");
        return LedgerEntry.of(label(meeting), line)
                .withNote(Line.of(role + manner(meeting, person)));
    }

    private static String manner(Meeting meeting, String person) {
        Meeting.Attendance attendance = meeting.attendance();
        if (attendance.present().known().filter(ids -> ids.contains(person)).isPresent()) {
            return "Present.";
        }
        if (attendance.apologies().known().filter(ids -> ids.contains(person)).isPresent()) {
            return "Sent apologies.";
        }
        return attendance.present().isKnown()
                ? "Named, and not among those recorded as present."
                : "Named in the minutes; attendance was not recorded.";
    }

    /** The post that a person held on the day, where that is known. */
    private Optional<String> role(Meeting meeting, String person) {
        return meeting.sitting()
                .date()
                .day()
                .flatMap(day -> Posts.on(day, standing.person(person)))
                .map(post -> Posts.words(post, standing));
    }

    private static String label(Meeting meeting) {
        return Count.capital(MeetingDay.brief(meeting));
    }
}
