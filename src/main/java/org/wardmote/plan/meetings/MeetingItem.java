package org.wardmote.plan.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/**
 * An agenda item on the page of its meeting.
 *
 * @param business minutes of other meetings that it approves or notes
 * @param remarks what is known to be wanting in the source
 */
public record MeetingItem(
        String number,
        AgendaPart part,
        Optional<AgendaItem.Exempt> exempt,
        List<Line> business,
        AreaTalk areas,
        List<String> remarks) {

    /** Acknowledged warnings that a reader is glad to hear of; the page shows the others anyhow. */
    private static final Set<String> TOLD =
            Set.of("percentage-without-base", "attachment-missing", "document-promised");

    public MeetingItem {
        business = List.copyOf(business);
        remarks = List.copyOf(remarks);
    }

    static List<MeetingItem> of(Meeting meeting, Standing standing) {
        return meeting.agenda().items().stream().map(item -> of(item, meeting, standing)).toList();
    }

    private static MeetingItem of(AgendaItem item, Meeting meeting, Standing standing) {
        return new MeetingItem(
                item.number(),
                AgendaPart.of(item, minutes(meeting, standing), standing),
                item.exempt(),
                business(item, meeting, standing),
                AreaTalk.of(meeting, item.number(), standing),
                remarks(meeting, item));
    }

    private static AgendaPart.Minutes minutes(Meeting meeting, Standing standing) {
        boolean written =
                meeting.minutes().written() != Meeting.MinutesState.Written.NONE
                        && meeting.sitting().stateOn(standing.asOf()) == Meeting.State.HELD;
        return written ? AgendaPart.Minutes.HELD : AgendaPart.Minutes.NONE;
    }

    private static List<Line> business(AgendaItem item, Meeting meeting, Standing standing) {
        boolean isHeld = meeting.sitting().stateOn(standing.asOf()) == Meeting.State.HELD;
        String approved = isHeld ? "Approved: " : "To be approved: ";
        return Stream.concat(
                        item.approves().map(id -> business(approved, id, standing)).stream(),
                        item
                                .notes()
                                .map(
                                        id ->
                                                business(
                                                        isHeld
                                                                ? "Noted without approval: "
                                                                : "To be noted: ",
                                                        id,
                                                        standing))
                                .stream())
                .toList();
    }

    private static Line business(String verb, String meeting, Standing standing) {
        String words = "the minutes of " + MeetingDay.brief(standing.meeting(meeting));
        return Line.of(
                Line.words(verb), Link.of(words, Address.ofMeeting(meeting)), Line.words("."));
    }

    private static List<String> remarks(Meeting meeting, AgendaItem item) {
        return meeting.upkeep().known().stream()
                .filter(known -> known.item().filter(item.number()::equals).isPresent())
                .filter(known -> TOLD.contains(known.code()))
                .map(known -> known.reason())
                .distinct()
                .toList();
    }
}
