package org.wardmote.author;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Body;
import org.wardmote.model.Meeting;
import org.wardmote.model.PublicRecord;

/**
 * A meeting to begin with: its agenda as the record suggests it, and minutes that wait for words.
 */
public final class NewMeeting {

    private NewMeeting() {}

    /**
     * What is known of the meeting.
     *
     * @param writtenRefs which actions may be named by an update
     * @param docs where the documents of Wardmote are, with a slash at the end
     */
    public record Order(
            PublicRecord record, Body body, LocalDate day, WrittenRefs writtenRefs, String docs) {

        /** The name of its folder: {@code 2026-12-10-csp}. */
        public String id() {
            return day + "-" + body.id();
        }

        /** What the record says to do at the meeting. */
        AgendaSeeds seeds() {
            return AgendaSeeds.of(record, body.id(), day);
        }

        /** The meeting before it, where it announced this one. */
        Optional<Meeting.NextMeeting> announced() {
            return last(record, body.id(), day)
                    .flatMap(Meeting::next)
                    .filter(next -> next.date().day().filter(day::equals).isPresent());
        }
    }

    /** The files, by their path in the content folder. */
    public static List<NewFile> files(Order order) {
        String folder = "meetings/" + order.id() + "/";
        return List.of(
                NewFile.of(folder + "meeting.yaml", MeetingText.of(order)),
                NewFile.of(folder + "minutes.md", MinutesText.of(order)));
    }

    /** The day that the body's last meeting announced for the next one, if it named a day. */
    public static Optional<LocalDate> announcedDay(PublicRecord record, String body) {
        return last(record, body, LocalDate.MAX)
                .flatMap(Meeting::next)
                .flatMap(next -> next.date().day());
    }

    /** The last meeting of a body before a day. */
    static Optional<Meeting> last(PublicRecord record, String body, LocalDate day) {
        return before(record, body, day).stream().reduce((earlier, later) -> later);
    }

    /** The meetings of a body before a day that were not called off, oldest first. */
    static List<Meeting> before(PublicRecord record, String body, LocalDate day) {
        return record.meetings().stream()
                .filter(meeting -> meeting.body().equals(body))
                .filter(meeting -> meeting.sitting().date().isKnown())
                .filter(meeting -> meeting.sitting().date().sortDay().isBefore(day))
                .filter(NewMeeting::isNotCalledOff)
                .sorted(Comparator.comparing(meeting -> meeting.sitting().date().sortDay()))
                .toList();
    }

    private static boolean isNotCalledOff(Meeting meeting) {
        return meeting.sitting()
                .state()
                .map(state -> state != Meeting.State.CANCELLED && state != Meeting.State.POSTPONED)
                .orElse(true);
    }
}
