package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Appointment;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.Written;

/** What an appointment in the minutes says of who holds a post. */
class AppointmentsTest {

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void whoeverIsAppointedHoldsThePostFromThatDay() {
        folder.meeting("2020-11-12-elm", "", "## 2\n\nAppointed (Robin Example): Vice-chair.\n");

        assertPosts(
                "robin-example",
                "Vice-chair from 12 November 2020, appointed 2020-11-12-elm item 2\n");
        assertThat(post("robin-example").isHeldOn(LocalDate.of(2020, 11, 11))).isFalse();
        assertThat(post("robin-example").isHeldOn(LocalDate.of(2020, 11, 12))).isTrue();
    }

    @Test
    void aNominationChangesNothing() {
        folder.meeting("2020-11-12-elm", "", "Nominated (Robin Example): Vice-chair\n");

        assertPosts("robin-example", "");
    }

    @Test
    void ofAMeetingWhoseDayIsNotKnownNothingIsConcluded() {
        folder.with("meetings/spring/meeting.yaml", "date:\n  after: 2020-01-01\n")
                .with("meetings/spring/minutes.md", "Appointed (Robin Example): Chair\n");

        assertPosts("robin-example", "");
    }

    @Test
    void ofAMeetingThatWasNotHeldNothingIsConcluded() {
        folder.meeting(
                "2020-11-12-elm", "state: cancelled\n", "Appointed (Robin Example): Chair\n");

        assertPosts("robin-example", "");
    }

    @Test
    void aRecordedPostGainsItsStartAndIsNotDoubled() {
        folder.meeting("2020-11-12-elm", "", "Appointed (Kim Hawthorn): head of  lamps.\n");

        assertPosts(
                "kim-hawthorn",
                "Head of Lamps from 12 November 2020, appointed 2020-11-12-elm item \n");
    }

    @Test
    void aStartThatIsWrittenStays() {
        folder.with(
                        "people.yaml",
                        """
                        - id: kim-hawthorn
                          name: Kim Hawthorn
                          posts:
                            - title: Chair
                              from: 2021-01-01
                        """)
                .meeting("2020-11-12-elm", "", "Appointed (Kim Hawthorn): Chair\n");

        assertPosts("kim-hawthorn", "Chair from 1 January 2021, appointed 2020-11-12-elm item \n");
    }

    @Test
    void aPostThatHadEndedIsAnother() {
        folder.meeting("2022-11-12-elm", "", "Appointed (Kit Holly): Head of Paths\n");

        assertPosts(
                "kit-holly",
                """
                Head of Paths to December 2020
                Head of Paths from 12 November 2022, appointed 2022-11-12-elm item\s
                """);
    }

    @Test
    void toBeAppointedAgainIsToHoldOneAndTheSamePost() {
        folder.meeting("2020-11-12-elm", "", "Appointed (Robin Example): Chair\n")
                .meeting("2021-11-12-elm", "", "Appointed (Robin Example): Chair\n");

        assertPosts(
                "robin-example",
                "Chair from 12 November 2020, appointed 2020-11-12-elm item , appointed"
                        + " 2021-11-12-elm item \n");
    }

    @Test
    void aLaterAppointmentToThePostEndsAnEarlierOne() {
        folder.meeting("2020-11-12-elm", "", "Appointed (Robin Example): Chair\n")
                .meeting("2021-11-12-elm", "", "Appointed (Kim Hawthorn): chair.\n")
                .meeting("2022-11-12-elm", "", "Appointed (Robin Example): Chair\n");

        assertPosts(
                "robin-example",
                """
                Chair from 12 November 2020, appointed 2020-11-12-elm item , then kim-hawthorn
                Chair from 12 November 2022, appointed 2022-11-12-elm item\s
                """);
        assertThat(post("robin-example").isHeldOn(LocalDate.of(2021, 11, 11))).isTrue();
        assertThat(post("robin-example").isHeldOn(LocalDate.of(2021, 11, 12))).isFalse();
    }

    @Test
    void aPostWithoutDatesIsNotEndedByAnAppointment() {
        folder.with(
                        "people.yaml",
                        """
                        - id: kim-hawthorn
                          name: Kim Hawthorn
                          posts:
                            - title: Chair
                        - id: kit-holly
                          name: Kit Holly
                        """)
                .meeting("2020-11-12-elm", "", "Appointed (Kit Holly): Chair\n");

        assertPosts("kim-hawthorn", "Chair\n");
    }

    @Test
    void twoAppointedAtOnceHoldThePostTogether() {
        folder.meeting(
                "2020-11-12-elm", "", "Appointed (Robin Example, Kim Hawthorn): Joint chair\n");

        assertPosts(
                "robin-example",
                "Joint chair from 12 November 2020, appointed 2020-11-12-elm item \n");
    }

    @Test
    void thePostOfAnotherBodyIsAnotherPost() {
        folder.with(
                        "bodies.yaml",
                        """
                        - id: elm
                          name: Elmbridge Partnership
                        - id: lamps
                          name: Lamps Group
                        """)
                .meeting(
                        "2020-11-12-elm",
                        "body: elm\n",
                        "Appointed (Robin Example): Chair\n\n"
                                + "Appointed (Kim Hawthorn): Chair of the Lamps Group\n")
                .meeting("2021-11-12-lamps", "body: lamps\n", "Appointed (Kit Holly): Chair\n");

        assertPosts(
                "robin-example", "Chair from 12 November 2020, appointed 2020-11-12-elm item \n");
        assertPosts(
                "kim-hawthorn",
                """
                Head of Lamps
                Chair of the Lamps Group from 12 November 2020, appointed 2020-11-12-elm item , then kit-holly
                """);
    }

    @Test
    void initialsMeanWhoeverWasAppointedFromThatMeetingOn() {
        folder.with(
                        "people.yaml",
                        """
                        - id: robin-example
                          name: Robin Example
                          initials: RE
                        """)
                .meeting("2019-11-12-elm", "", "Action (RE): Too early.\n")
                .meeting(
                        "2020-11-12-elm",
                        "",
                        "Appointed (robin-example): Chair\n\nAction (RE): Go.\n")
                .meeting("2021-11-12-elm", "", "Action (RE): Go on.\n");

        Folder.Result read = folder.read();
        assertThat(read.problems())
                .extracting(problem -> problem.location().file())
                .containsExactly("meetings/2019-11-12-elm/minutes.md");
        assertThat(read.meeting("2021-11-12-elm").outcomes().get(0).parties())
                .containsExactly(new Party.OfPerson("robin-example"));
    }

    @Test
    void initialsInTheAttendanceMeanWhoeverHoldsThePostThen() {
        folder.with(
                        "people.yaml",
                        """
                        - id: kim-hawthorn
                          name: Kim Hawthorn
                          initials: KH
                        - id: kit-holly
                          name: Kit Holly
                          initials: KH
                        """)
                .meeting("2020-11-12-elm", "", "Appointed (Kit Holly): Chair\n")
                .meeting("2021-11-12-elm", "present: [KH]\n", "");

        assertThat(folder.read().meeting("2021-11-12-elm").attendance().present().value())
                .containsExactly("kit-holly");
    }

    private Person.Post post(String person) {
        return person(person).posts().get(0);
    }

    private Person person(String id) {
        return folder.read().content().record().registers().people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertPosts(String person, String posts) {
        assertThat(
                        person(person).posts().stream()
                                .map(AppointmentsTest::show)
                                .collect(Collectors.joining()))
                .isEqualTo(posts);
    }

    private static String show(Person.Post post) {
        return post.title()
                + post.from().map(from -> " from " + Written.date(from)).orElse("")
                + post.to().map(to -> " to " + Written.date(to)).orElse("")
                + post.appointments().stream()
                        .map(Appointment::place)
                        .map(place -> ", appointed " + place.meeting() + " item " + place.item())
                        .collect(Collectors.joining())
                + post.successors().stream()
                        .map(next -> ", then " + next.person())
                        .collect(Collectors.joining())
                + "\n";
    }
}
