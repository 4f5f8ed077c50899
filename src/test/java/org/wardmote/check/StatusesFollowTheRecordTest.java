package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;
import static org.wardmote.model.AreaStatus.Change.MOVED;
import static org.wardmote.model.AreaStatus.Change.NEW;
import static org.wardmote.model.AreaStatus.Change.REMOVED;
import static org.wardmote.model.AreaStatus.Change.UNCHANGED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.check.Fixture.MeetingBuilder;

class StatusesFollowTheRecordTest {

    @Test
    void anyChangeMayBeTheFirstThatIsKnown() {
        assertThat(
                        told(
                                meeting("2024-01-09")
                                        .status("ash", "emerging", UNCHANGED)
                                        .status("elm", "emerging", MOVED)
                                        .status("over", "none", REMOVED)))
                .isEmpty();
    }

    @Test
    void aChangeThatFollowsIsNotTold() {
        assertThat(
                        told(
                                meeting("2024-01-09").status("ash", "emerging", NEW),
                                meeting("2024-04-09").status("ash", "emerging", UNCHANGED),
                                meeting("2024-07-09").status("ash", "sustaining", MOVED),
                                meeting("2024-10-08").status("ash", "none", REMOVED),
                                meeting("2025-01-14").status("ash", "emerging", NEW)))
                .isEmpty();
    }

    @Test
    void anUnchangedStatusIsTheOneBefore() {
        assertThat(
                        told(
                                meeting("2024-01-09").status("ash", "emerging", NEW),
                                meeting("2024-04-09").status("ash", "sustaining", UNCHANGED)))
                .containsExactly(
                        "meetings/2024-04-09-csp/meeting.yaml:100:1 status-change-disagrees:"
                                + " Ash is given as \"unchanged\" with the status \"sustaining\", but"
                                + " on 9 January 2024 it had the status \"emerging\".");
    }

    @Test
    void nothingIsRemovedTwice() {
        assertThat(
                        told(
                                meeting("2024-01-09").status("ash", "none", REMOVED),
                                meeting("2024-04-09").status("ash", "none", REMOVED)))
                .containsExactly(
                        "meetings/2024-04-09-csp/meeting.yaml:100:1 status-change-disagrees:"
                                + " Ash is removed, but it had no status since 9 January 2024.");
    }

    @Test
    void onlyWhatIsRemovedHasNoStatus() {
        assertThat(told(meeting("2024-01-09").status("ash", "emerging", REMOVED)))
                .containsExactly(
                        "meetings/2024-01-09-csp/meeting.yaml:100:1 status-change-disagrees:"
                                + " Ash is given as \"removed\" with the status \"emerging\".");
    }

    @Test
    void anAreaIsSettledOnceAtAMeeting() {
        assertThat(
                        told(
                                meeting("2024-01-09")
                                        .status("ash", "emerging", NEW)
                                        .status("ash", "sustaining", MOVED)))
                .containsExactly(
                        "meetings/2024-01-09-csp/meeting.yaml:101:1 status-settled-twice:"
                                + " the status of Ash is settled twice at this meeting.");
    }

    private static List<String> told(MeetingBuilder... meetings) {
        Fixture content = content().wards("Ash", "Elm", "Over");
        List.of(meetings).forEach(content::with);
        return content.told(new StatusesFollowTheRecord());
    }
}
