package org.wardmote.plan.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Deed;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Count;
import org.wardmote.standing.Standing;

/** The one sentence that says what a meeting settled. */
public final class MeetingSummary {

    private MeetingSummary() {}

    /** {@code The Safety Partnership took two decisions and set three actions.} */
    static String of(Meeting meeting, Standing standing) {
        String body = Count.capital(standing.the(meeting.body()));
        return switch (meeting.sitting().stateOn(standing.asOf())) {
            case CANCELLED -> body + " did not hold this meeting.";
            case POSTPONED -> body + " put this meeting off to another day.";
            case SCHEDULED -> body + " is to meet " + MeetingDay.within(meeting) + ".";
            case HELD -> body + " " + held(meeting) + ".";
        };
    }

    private static String held(Meeting meeting) {
        List<String> deeds = deeds(meeting);
        if (!deeds.isEmpty()) {
            return Count.listing(deeds);
        }
        return meeting.minutes().written() == Meeting.MinutesState.Written.NONE
                ? "met; no minutes of it are in this record"
                : "met; its minutes record no decision and no action";
    }

    /** What was done, each with its number: {@code set three actions}. */
    public static List<String> deeds(Meeting meeting) {
        long actions =
                meeting.outcomes().stream()
                        .filter(outcome -> outcome.label() == Label.ACTION)
                        .count();
        return Stream.of(
                        Stream.of(Deed.values()).flatMap(deed -> done(deed, meeting)),
                        Count.any(meeting.statuses().size(), "area", "areas")
                                .map(areas -> "settled the status of " + areas),
                        Count.any(actions, "action", "actions").map(set -> "set " + set),
                        Count.any(Settled.closings(meeting).count(), "action", "actions")
                                .map(closed -> "closed " + closed))
                .flatMap(deeds -> deeds)
                .toList();
    }

    private static Stream<String> done(Deed deed, Meeting meeting) {
        String verb = deed == Deed.DECISION ? "took " : "made ";
        return Count.any(meeting.count(deed), deed).map(count -> verb + count);
    }
}
