package org.wardmote.plan.meetings;

import java.util.ArrayList;
import java.util.List;
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
            case HELD -> body + " " + held(meeting, standing) + ".";
        };
    }

    private static String held(Meeting meeting, Standing standing) {
        List<String> deeds = deeds(meeting, standing);
        if (!deeds.isEmpty()) {
            return Count.listing(deeds);
        }
        return meeting.minutes().written() == Meeting.MinutesState.Written.NONE
                ? "met; no minutes of it are in this record"
                : standing.say("met; its minutes record no {decision} and no action");
    }

    /** What was done, each with its number: {@code set three actions}. */
    public static List<String> deeds(Meeting meeting, Standing standing) {
        List<String> deeds = new ArrayList<>();
        add(
                deeds,
                "took ",
                standing.say(Count.of(decisions(meeting), "{decision}", "{decisions}")));
        add(deeds, "made ", of(meeting, Label.RECOMMENDED, "recommendation"));
        add(deeds, "made ", of(meeting, Label.APPOINTED, "appointment"));
        add(deeds, "made ", of(meeting, Label.NOMINATED, "nomination"));
        add(deeds, "settled the status of ", Count.of(meeting.statuses().size(), "area", "areas"));
        add(deeds, "set ", of(meeting, Label.ACTION, "action"));
        add(deeds, "closed ", Count.of(Settled.closings(meeting).count(), "action", "actions"));
        return deeds;
    }

    private static long decisions(Meeting meeting) {
        return of(meeting, Label.DECISION)
                + of(meeting, Label.AGREED)
                + of(meeting, Label.RESOLVED);
    }

    /** Nothing is said of what there was none of. */
    private static void add(List<String> deeds, String verb, String count) {
        if (!count.startsWith("no ")) {
            deeds.add(verb + count);
        }
    }

    private static String of(Meeting meeting, Label label, String one) {
        return Count.of(of(meeting, label), one, one + "s");
    }

    static long of(Meeting meeting, Label label) {
        return meeting.outcomes().stream().filter(outcome -> outcome.label() == label).count();
    }
}
