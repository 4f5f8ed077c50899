package org.wardmote.plan.meetings;

import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/**
 * How far a meeting and its minutes have come, at the head of its page.
 *
 * @param weight whether it changes a reader's plans
 */
public record MeetingBanner(Mark mark, Line line, Weight weight) {

    /** How much a banner stands out. */
    public enum Weight {
        PLAIN,
        STRONG
    }

    public boolean isStrong() {
        return weight == Weight.STRONG;
    }

    public static MeetingBanner of(Meeting meeting, Standing standing) {
        return switch (meeting.sitting().stateOn(standing.asOf())) {
            case CANCELLED -> strong("Cancelled", "This meeting was not held.");
            case POSTPONED -> strong("Postponed", "This meeting was put off to another day.");
            case SCHEDULED ->
                    plain(Mark.of("scheduled", "Scheduled"), "This meeting has not been held yet.");
            case HELD -> minutes(meeting, standing);
        };
    }

    /** The state of a meeting's minutes as lists show it: {@code Draft minutes}. */
    public static Mark mark(Meeting meeting, Standing standing) {
        return of(meeting, standing).mark();
    }

    private static MeetingBanner minutes(Meeting meeting, Standing standing) {
        Optional<Meeting> approving = meeting.minutes().approvedBy().map(standing::meeting);
        if (approving.isPresent()) {
            Mark mark = Mark.of("approved", "Approved " + MeetingDay.within(approving.get()));
            return new MeetingBanner(mark, approved(meeting, approving.get()), Weight.PLAIN);
        }
        if (meeting.minutes().written() == Meeting.MinutesState.Written.NONE) {
            return plain(
                    Mark.of("unrecorded", "No minutes"),
                    "No minutes of this meeting are in this record.");
        }
        Mark draft = Mark.of("draft", "Draft minutes");
        return meeting.minutes()
                .notedBy()
                .map(standing::meeting)
                .map(noting -> new MeetingBanner(draft, noted(noting), Weight.PLAIN))
                .orElseGet(
                        () ->
                                plain(
                                        draft,
                                        "Not yet approved: no later meeting in this record has"
                                                + " approved them."));
    }

    /** {@code under item 1 of that meeting}. */
    private static Line approved(Meeting meeting, Meeting approving) {
        return approving.agenda().items().stream()
                .filter(item -> item.approves().filter(meeting.id()::equals).isPresent())
                .findFirst()
                .map(
                        item ->
                                Link.of(
                                        "under item " + item.number() + " of that meeting",
                                        Address.ofMeeting(approving.id()),
                                        item.anchor()))
                .map(link -> Line.of(link, Line.words(".")))
                .orElseGet(() -> line("by ", approving, "."));
    }

    private static Line noted(Meeting noting) {
        return line("Noted by ", noting, ", which records no approval.");
    }

    private static Line line(String before, Meeting meeting, String after) {
        Link link =
                Link.of(
                        "the meeting " + MeetingDay.within(meeting),
                        Address.ofMeeting(meeting.id()));
        return Line.of(Line.words(before), link, Line.words(after));
    }

    private static MeetingBanner plain(Mark mark, String words) {
        return new MeetingBanner(mark, Line.of(words), Weight.PLAIN);
    }

    private static MeetingBanner strong(String word, String words) {
        return new MeetingBanner(Mark.of("cancelled", word), Line.of(words), Weight.STRONG);
    }
}
