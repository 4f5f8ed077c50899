package org.wardmote.plan.meetings;

import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Fact;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** The next meeting: one that is in the record, else the one last announced. */
public final class NextMeetings {

    private NextMeetings() {}

    public static Fact fact(Standing standing) {
        return scheduled(standing)
                .map(NextMeetings::fact)
                .or(() -> announced(standing))
                .orElseGet(() -> none(standing));
    }

    private static Optional<Meeting> scheduled(Standing standing) {
        return standing.record().meetings().stream()
                .filter(
                        meeting ->
                                meeting.sitting().stateOn(standing.asOf())
                                        == Meeting.State.SCHEDULED)
                .findFirst();
    }

    private static Fact fact(Meeting meeting) {
        String hours =
                MeetingDay.hours(meeting.sitting().start(), meeting.sitting().end())
                        .map(words -> ", " + words)
                        .orElse("");
        return Fact.of(
                "Next meeting",
                Line.of(
                        Link.of(
                                MeetingDay.brief(meeting) + hours,
                                Address.ofMeeting(meeting.id()))));
    }

    /** A date that a meeting gave for the next one, as long as it lies ahead. */
    private static Optional<Fact> announced(Standing standing) {
        return standing.record().meetings().stream()
                .filter(meeting -> meeting.next().isPresent())
                .filter(meeting -> isAhead(meeting, standing))
                .reduce((earlier, later) -> later)
                .map(meeting -> announced(meeting, standing));
    }

    private static boolean isAhead(Meeting meeting, Standing standing) {
        return !meeting.next().orElseThrow().date().last().isBefore(standing.asOf());
    }

    private static Fact announced(Meeting meeting, Standing standing) {
        Meeting.NextMeeting next = meeting.next().orElseThrow();
        String also = MeetingRail.alsoPrinted(next);
        return Fact.of(
                "Next meeting",
                MeetingRail.next(next, meeting, standing),
                Line.of(
                        "announced "
                                + MeetingDay.within(meeting)
                                + (also.isEmpty() ? "" : "; " + also)));
    }

    private static Fact none(Standing standing) {
        Fact none = Fact.of("Next meeting", Line.of("None announced"));
        return standing.record().meetings().stream()
                .filter(meeting -> meeting.next().isPresent())
                .reduce((earlier, later) -> later)
                .map(
                        last ->
                                Fact.of(
                                        none.term(),
                                        none.value(),
                                        Line.of(
                                                "the last one announced was "
                                                        + org.wardmote.model.Written.date(
                                                                last.next().orElseThrow().date()))))
                .orElse(none);
    }
}
