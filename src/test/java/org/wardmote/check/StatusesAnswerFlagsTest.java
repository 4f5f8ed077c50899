package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;
import static org.wardmote.model.AreaStatus.Change.NEW;
import static org.wardmote.model.AreaStatus.Change.REMOVED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.check.Fixture.MeetingBuilder;

class StatusesAnswerFlagsTest {

    private static final String NOVEMBER = "2025-11-12";

    private static List<String> told(Flagged flags, MeetingBuilder meeting) {
        return content()
                .wards("Ash", "Elm")
                .with(meeting)
                .told(new StatusesAnswerFlags(flags.matrix()));
    }

    @Test
    void aWardWithoutAFlagGetsAStatusOnlyWithAReason() {
        Flagged flags = Flagged.wards().none("ash");

        assertThat(told(flags, meeting(NOVEMBER).status("ash", "emerging", NEW)))
                .containsExactly(
                        "meetings/2025-11-12-csp/meeting.yaml:100:1 status-without-flag: Ash"
                                + " has the status \"emerging\", but no flag by the figures up to"
                                + " July to September 2025, and no reason is given.");
        assertThat(
                        told(
                                flags,
                                meeting(NOVEMBER)
                                        .status("ash", "emerging", NEW)
                                        .because("Many new homes are being built")))
                .isEmpty();
    }

    @Test
    void aWardWithAFlagNeedsNoReason() {
        assertThat(
                        told(
                                Flagged.wards().raised("ash", 9),
                                meeting(NOVEMBER).status("ash", "emerging", NEW)))
                .isEmpty();
    }

    @Test
    void aWardWithAStrongFlagAndNoStatusIsTold() {
        Flagged flags = Flagged.wards().strong("ash").raised("elm", 9);

        assertThat(told(flags, meeting(NOVEMBER).status("elm", "emerging", NEW)))
                .containsExactly(
                        "meetings/2025-11-12-csp/meeting.yaml:100:1 flag-without-status: the"
                                + " figures raise a strong flag of Ash, but it has no status, and no"
                                + " reason is given.");
    }

    @Test
    void takingAWardWithAStrongFlagOffTheListNeedsAReason() {
        Flagged flags = Flagged.wards().strong("ash");

        assertThat(told(flags, meeting(NOVEMBER).status("ash", "none", REMOVED))).hasSize(1);
        assertThat(
                        told(
                                flags,
                                meeting(NOVEMBER)
                                        .status("ash", "none", REMOVED)
                                        .because("The shop that reported most has closed")))
                .isEmpty();
    }

    @Test
    void meetingsBeforeAnyFlagCouldBeRaisedAreHeldAgainstNothing() {
        Flagged flags = Flagged.wards().none("ash").strong("elm");

        assertThat(told(flags, meeting("2020-11-12").status("ash", "emerging", NEW))).isEmpty();
        assertThat(told(flags, meeting("2025-08-12").status("ash", "emerging", NEW))).isEmpty();
    }

    @Test
    void meetingsLongAfterTheLastFiguresAreHeldAgainstNothing() {
        assertThat(
                        told(
                                Flagged.wards().none("ash"),
                                meeting("2027-02-12").status("ash", "emerging", NEW)))
                .isEmpty();
    }

    @Test
    void anAreaWithoutFiguresOfItsOwnIsHeldAgainstNothing() {
        assertThat(
                        told(
                                Flagged.wards().none("elm"),
                                meeting(NOVEMBER).status("newtown", "emerging", NEW)))
                .isEmpty();
    }

    @Test
    void tooManyAreasAreListedByTheirFlagsAndThenByTheirExcess() {
        Flagged flags =
                Flagged.wards().none("ash").raised("elm", 9).raised("rowan", 20).none("yew");

        assertThat(
                        content()
                                .wards("Ash", "Elm", "Rowan")
                                .maxActiveAreas(2)
                                .with(
                                        meeting(NOVEMBER)
                                                .status("ash", "emerging", NEW)
                                                .status("elm", "emerging", NEW)
                                                .status("newtown", "emerging", NEW)
                                                .status("rowan", "emerging", NEW))
                                .told(new ActiveAreasStayFew(flags.matrix())))
                .containsExactly(
                        "meetings/2025-11-12-csp/meeting.yaml:103:1 active-areas-exceeded:"
                                + " with this, 4 areas have a status, and \"max-active-areas\" is 2:"
                                + " rowan, elm, ash, newtown.");
    }
}
