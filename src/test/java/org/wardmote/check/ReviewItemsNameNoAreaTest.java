package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;
import static org.wardmote.model.AreaStatus.Change.NEW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.check.Fixture.MeetingBuilder;

class ReviewItemsNameNoAreaTest {

    private static final String FOLDER = "meetings/2024-01-09-csp/";

    @Test
    void aReviewAndAPlaceMayStandInTwoItems() {
        assertThat(
                        told(
                                meeting("2024-01-09")
                                        .item("Areas", "Ash and Rowan was on the agenda.")
                                        .item("Domestic homicide reviews", "Review 2 goes on.")))
                .isEmpty();
    }

    @Test
    void aPlaceAnywhereInTheItemOfAReviewIsTold() {
        assertThat(
                        told(
                                meeting("2024-01-09")
                                        .item(
                                                "Update",
                                                "DHR 2 has an author.",
                                                "It was late in the day.",
                                                "A panel met in Ash & Rowan.")))
                .containsExactly(
                        FOLDER
                                + "minutes.md:14:1 review-with-area: \"Ash & Rowan\" is named together"
                                + " with \"DHR 2\".");
    }

    @Test
    void aPlaceInTheTitleOfTheItemIsTold() {
        assertThat(told(meeting("2024-01-09").item("Domestic abuse related death review, Over")))
                .containsExactly(
                        FOLDER
                                + "meeting.yaml:10:1 review-with-area: \"Over\" is named together with"
                                + " \"Domestic abuse related death review\".");
    }

    @Test
    void aStatusSettledUnderTheItemOfAReviewIsTold() {
        assertThat(
                        told(
                                meeting("2024-01-09")
                                        .item("Reviews", "Review 4 is out to tender.")
                                        .status("ash-and-rowan", "emerging", NEW)))
                .containsExactly(
                        FOLDER
                                + "meeting.yaml:100:1 review-with-area: \"Ash and Rowan\" is named"
                                + " together with \"Review 4\".");
    }

    private static List<String> told(MeetingBuilder meeting) {
        return content()
                .wards("Ash and Rowan", "Over")
                .with(meeting)
                .told(new ReviewItemsNameNoArea());
    }
}
