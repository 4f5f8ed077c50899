package org.wardmote.plan.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Contact;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.NextMeeting;
import org.wardmote.model.Meeting.Sitting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Recorded;
import org.wardmote.model.Url;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** The facts of a meeting that stand beside its minutes. */
final class MeetingRail {

    private MeetingRail() {}

    static List<Fact> of(Meeting meeting, Standing standing) {
        List<Fact> told = new ArrayList<>();
        told.add(Fact.of("Body", Line.of(Link.to(standing.body(meeting.body())))));
        told.addAll(when(meeting.sitting()));
        recorded(meeting.sitting().venue()).ifPresent(venue -> told.add(Fact.of("Venue", venue)));
        if (meeting.sitting().stateOn(standing.asOf()) == Meeting.State.HELD) {
            told.addAll(Attended.facts(meeting, standing));
        }
        standing.contact(meeting)
                .ifPresent(contact -> told.add(Fact.of("Contact", contact(contact))));
        meeting.next()
                .ifPresent(
                        next ->
                                told.add(
                                        Fact.of(
                                                "Next meeting, as announced here",
                                                next(next, meeting, standing),
                                                Line.of(alsoPrinted(next)))));
        return told;
    }

    private static List<Fact> when(Sitting sitting) {
        if (!sitting.date().isKnown()) {
            return List.of(Fact.of("Date", Line.of(new Line.Remark("Not recorded"))));
        }
        return MeetingDay.hours(sitting.start(), sitting.end())
                .map(hours -> Fact.of("Time", Line.of(hours)))
                .stream()
                .toList();
    }

    private static Optional<Line> recorded(Recorded<String> value) {
        return value.isNotRecorded()
                ? Optional.of(Line.of(new Line.Remark("Not recorded")))
                : value.known().map(Line::of);
    }

    private static Line contact(Contact contact) {
        Line line = Line.of(contact.name());
        if (contact.email().isPresent()) {
            String email = contact.email().get();
            line = line.with(Line.words(", "), new Line.Outward(email, new Url("mailto:" + email)));
        }
        return contact.phone().isPresent()
                ? line.with(Line.words(", " + contact.phone().get()))
                : line;
    }

    /** {@code 3 March 2021, 10am to 1pm}; a link where that meeting is in the record. */
    static Line next(NextMeeting next, Meeting meeting, Standing standing) {
        String hours =
                MeetingDay.hours(next.start(), next.end()).map(words -> ", " + words).orElse("");
        String words = Written.date(next.date()) + hours;
        return standing.record().meetings().stream()
                .filter(other -> other.body().equals(meeting.body()))
                .filter(other -> other.sitting().date().day().equals(next.date().day()))
                .filter(other -> other.sitting().date().isKnown())
                .findFirst()
                .map(other -> Line.of(Link.of(words, Address.ofMeeting(other.id()))))
                .orElseGet(() -> Line.of(words));
    }

    /** {@code February 2021 was printed too}; empty where one date was given. */
    static String alsoPrinted(NextMeeting next) {
        List<String> dates = next.alsoPrinted().stream().map(Written::date).toList();
        String verb = dates.size() == 1 ? " was printed too" : " were printed too";
        return dates.isEmpty() ? "" : Count.listing(dates) + verb;
    }

    static List<Link> files(Meeting meeting) {
        Stream<Link> calendar =
                meeting.sitting().date().day().stream()
                        .map(day -> Link.of("Calendar file", MeetingFiles.calendar(meeting.id())));
        return Stream.concat(calendar, Stream.of(Link.of("JSON", MeetingFiles.data(meeting.id()))))
                .toList();
    }
}
