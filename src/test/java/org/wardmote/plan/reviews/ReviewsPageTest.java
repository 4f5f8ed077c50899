package org.wardmote.plan.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Recorded;
import org.wardmote.model.Review;
import org.wardmote.model.Review.Stage;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;

class ReviewsPageTest {

    private static final List<String> DAYS = List.of("2020-07-15", "2020-11-12");

    /** One stage at each of the meetings in turn. */
    private static Review review(String label, Stage... stages) {
        List<Review.Step> steps =
                IntStream.range(0, stages.length)
                        .mapToObj(
                                at ->
                                        new Review.Step(
                                                Elmbridge.place(
                                                        DAYS.get(at) + "-csp", "7", "item-7"),
                                                stages[at],
                                                Recorded.leftOut()))
                        .toList();
        return new Review(label, steps, Elmbridge.UPKEEP);
    }

    private static ReviewsPage page(Review... reviews) {
        ElmbridgeRecord record = ElmbridgeRecord.begun();
        DAYS.forEach(day -> record.with(ElmbridgeMeeting.on(day).meeting()));
        Arrays.stream(reviews).forEach(record::with);
        return ReviewsPage.of(record.facts("2021-03-03")).get(0);
    }

    @Test
    void itsFirstSentenceSaysWhereTheReviewsAre() {
        assertThat(
                        page(
                                        review("Review 1", Stage.PANEL, Stage.WITH_HOME_OFFICE),
                                        review("Review 2", Stage.PANEL))
                                .head()
                                .summary())
                .isEqualTo(
                        "Two reviews are on record: one with the Home Office and one with a panel"
                                + " at work.");
    }

    @Test
    void theBarShowsWhatIsPassedWhatIsNowAndWhatIsToCome() {
        assertThat(page(review("Review 1", Stage.AUTHOR_APPOINTED)).reviews().get(0).stages())
                .extracting(stage -> stage.title() + ": " + stage.spoken())
                .containsExactly(
                        "Notified: passed",
                        "Procurement: passed",
                        "Author appointed: now",
                        "Panel meets: to come",
                        "Report received: to come",
                        "With the Home Office: to come",
                        "Approved: to come",
                        "Published: to come",
                        "Closed: to come");
    }

    @Test
    void aReviewOnHoldStaysAtItsStage() {
        ReviewsPage.ReviewBlock review =
                page(review("Review 1", Stage.PANEL, Stage.ON_HOLD)).reviews().get(0);

        assertThat(review.meaning()).isEqualTo("The review is on hold.");
        assertThat(review.stages().stream().filter(ReviewsPage.Stage::isNow))
                .extracting(ReviewsPage.Stage::title)
                .containsExactly("Panel meets");
    }

    @Test
    void whatMeetingsWereToldIsListedNewestFirst() {
        assertThat(page(review("Review 1", Stage.PANEL, Stage.CLOSED)).reviews().get(0).steps())
                .extracting(step -> step.label() + ": " + step.line().text())
                .containsExactly("12 November 2020: Closed", "15 July 2020: Panel meets");
    }

    @Test
    void withoutReviewsThereIsNoPage() {
        assertThat(ReviewsPage.of(ElmbridgeRecord.begun().facts("2021-03-03"))).isEmpty();
    }
}
