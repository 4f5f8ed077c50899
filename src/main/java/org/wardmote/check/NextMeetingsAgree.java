package org.wardmote.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.NextMeeting;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** The next meeting is announced with one date, and that is when it was. */
final class NextMeetingsAgree implements Rule {

    /** A later meeting than this after the day announced is taken for the one after. */
    private static final int DAYS_OF_A_PUT_OFF_MEETING = 45;

    @Override
    public void check(Content content, Problems problems) {
        List<Meeting> meetings = content.record().meetings();
        for (Meeting meeting : meetings) {
            meeting.next().ifPresent(next -> check(meeting, next, meetings, problems));
        }
    }

    private static void check(
            Meeting meeting, NextMeeting next, List<Meeting> meetings, Problems problems) {
        if (!next.date().last().isAfter(meeting.sitting().date().sortDay())) {
            tell(
                    next,
                    "the next meeting is given as %s, which is not after this one."
                            .formatted(Written.date(next.date())),
                    problems);
            return;
        }
        List<DayOrMonth> others =
                next.alsoPrinted().stream().filter(also -> !agree(also, next.date())).toList();
        if (!others.isEmpty()) {
            tell(
                    next,
                    "the next meeting was printed with dates that disagree: %s."
                            .formatted(
                                    Written.listing(
                                            Stream.concat(Stream.of(next.date()), others.stream())
                                                    .map(Written::date)
                                                    .toList())),
                    problems);
        }
        moved(meeting, next, meetings)
                .ifPresent(
                        day ->
                                tell(
                                        next,
                                        "the next meeting was given as %s; the next on record was on %s."
                                                .formatted(
                                                        Written.date(next.date()),
                                                        Written.day(day)),
                                        problems));
    }

    /** The day of the meeting that followed, where it is another than was announced. */
    private static Optional<LocalDate> moved(
            Meeting meeting, NextMeeting next, List<Meeting> meetings) {
        LocalDate day = meeting.sitting().date().sortDay();
        return meetings.stream()
                .filter(other -> other.body().equals(meeting.body()))
                .flatMap(other -> other.sitting().date().day().stream())
                .filter(other -> other.isAfter(day))
                .min(Comparator.naturalOrder())
                .filter(
                        other ->
                                Stream.concat(Stream.of(next.date()), next.alsoPrinted().stream())
                                        .noneMatch(said -> agree(said, DayOrMonth.of(other))))
                .filter(
                        other ->
                                other.isBefore(
                                        next.date().last().plusDays(DAYS_OF_A_PUT_OFF_MEETING)));
    }

    /** Whether both may mean one day. */
    private static boolean agree(DayOrMonth one, DayOrMonth other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static void tell(NextMeeting next, String message, Problems problems) {
        problems.add(
                Code.NEXT_MEETING_DISAGREES,
                next.location(),
                message,
                "Look it up in the source. " + Acknowledged.how(Code.NEXT_MEETING_DISAGREES));
    }
}
