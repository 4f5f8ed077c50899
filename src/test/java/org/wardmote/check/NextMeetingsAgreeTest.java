package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.check.Fixture.MeetingBuilder;

class NextMeetingsAgreeTest {

    private static final String AT = "meetings/2024-01-09-csp/meeting.yaml:5:1 ";

    @Test
    void theMeetingWasOnTheDayAnnounced() {
        assertThat(told(meeting("2024-01-09").next("2024-04-09"), meeting("2024-04-09"))).isEmpty();
    }

    @Test
    void aMeetingThatIsNotOnRecordIsNoDisagreement() {
        assertThat(told(meeting("2024-01-09").next("2024-04-09"), meeting("2024-07-09"))).isEmpty();
    }

    @Test
    void twoPrintedDatesAreToldTogether() {
        assertThat(told(meeting("2024-01-09").next("2024-04-09", "2024-04-16")))
                .containsExactly(
                        AT
                                + "next-meeting-disagrees: the next meeting was printed with dates"
                                + " that disagree: 9 April 2024 and 16 April 2024.");
    }

    @Test
    void aMeetingThatWasPutOffIsTold() {
        assertThat(told(meeting("2024-01-09").next("2024-04-09"), meeting("2024-04-16")))
                .containsExactly(
                        AT
                                + "next-meeting-disagrees: the next meeting was given as 9 April"
                                + " 2024; the next on record was on 16 April 2024.");
    }

    @Test
    void theNextMeetingIsNotBeforeThisOne() {
        assertThat(told(meeting("2024-01-09").next("2023-04-09")))
                .containsExactly(
                        AT
                                + "next-meeting-disagrees: the next meeting is given as 9 April 2023,"
                                + " which is not after this one.");
    }

    private static List<String> told(MeetingBuilder... meetings) {
        Fixture content = content();
        List.of(meetings).forEach(content::with);
        return content.told(new NextMeetingsAgree());
    }
}
