package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.check.Fixture.MeetingBuilder;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

class AcknowledgedTest {

    private static final String FOLDER = "meetings/2024-01-09-csp/";

    private final MeetingBuilder meeting =
            meeting("2024-01-09")
                    .item("Lamps", "Lamps are down by 12%.", "So are bins.")
                    .item("Noise", "Noise is down by 6%.");

    @Test
    void aWarningOfTheItemIsTakenAway() {
        assertThat(told(meeting.knowing("percentage-without-base", "2"), bare(20))).isEmpty();
    }

    @Test
    void aWarningOfAnotherItemStays() {
        assertThat(told(meeting.knowing("percentage-without-base", "1"), bare(10), bare(20)))
                .containsExactly(FOLDER + "minutes.md:20:1 percentage-without-base: bare");
    }

    @Test
    void aHeadingBelongsToTheItemBelowIt() {
        assertThat(told(meeting.knowing("percentage-without-base", "2"), bare(18))).isEmpty();
    }

    @Test
    void aLaterLineOfAParagraphBelongsToItsItem() {
        assertThat(told(meeting.knowing("percentage-without-base", "1"), bare(13))).isEmpty();
    }

    @Test
    void withoutAnItemTheWholeMeetingIsMeant() {
        assertThat(told(meeting.knowing("percentage-without-base"), bare(10), bare(20))).isEmpty();
    }

    @Test
    void anEntryThatAcknowledgesNothingIsTold() {
        assertThat(told(meeting.knowing("percentage-without-base", "2"), bare(10)))
                .containsExactly(
                        FOLDER
                                + "meeting.yaml:200:1 known-unused: \"percentage-without-base\" for"
                                + " item 2 acknowledges nothing.",
                        FOLDER + "minutes.md:10:1 percentage-without-base: bare");
    }

    @Test
    void anItemThatIsNotOnTheAgendaAcknowledgesNothing() {
        Fixture content = content().with(meeting.knowing("percentage-without-base", "22"));

        assertThat(Acknowledged.apply(List.of(bare(20)), content.build()))
                .extracting(Problem::hint)
                .containsExactly("Did you mean 2?", "");
    }

    @Test
    void anErrorIsNeverAcknowledged() {
        Problem error =
                new Problem(
                        Code.REVIEW_WITH_AREA,
                        new Location(FOLDER + "minutes.md", 10, 1),
                        "ash",
                        "");

        assertThat(told(meeting.knowing("review-with-area", "1"), error))
                .containsExactly(FOLDER + "minutes.md:10:1 review-with-area: ash");
    }

    private static Problem bare(int line) {
        Location location = new Location(FOLDER + "minutes.md", line, 1);
        return new Problem(Code.PERCENTAGE_WITHOUT_BASE, location, "bare", "");
    }

    private static List<String> told(MeetingBuilder meeting, Problem... problems) {
        return Fixture.told(Acknowledged.apply(List.of(problems), content().with(meeting).build()));
    }
}
