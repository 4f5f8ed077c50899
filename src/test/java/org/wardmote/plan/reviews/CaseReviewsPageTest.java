package org.wardmote.plan.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Label;
import org.wardmote.model.Recorded;
import org.wardmote.page.LedgerEntry;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.standing.Standing;

class CaseReviewsPageTest {

    private static CaseReviews year(
            int begins, Recorded<Integer> applications, Recorded<Integer> reviews) {
        return new CaseReviews(
                new FinancialYear(begins),
                applications,
                Recorded.notRecorded(),
                reviews,
                Recorded.notRecorded(),
                Elmbridge.UPKEEP);
    }

    private static CaseReviewsPage page(CaseReviews year) {
        return CaseReviewsPage.of(ElmbridgeRecord.begun().with(year).facts("2021-03-03")).get(0);
    }

    @Test
    void aNoughtIsPrintedAndWhatIsMissingIsNotANought() {
        assertThat(page(year(2020, Recorded.of(0), Recorded.of(0))).rows().get(0).counts())
                .extracting(CaseReviewsPage.Cell::shown)
                .containsExactly("0", "Not recorded", "0", "Not recorded");
    }

    @Test
    void itsFirstSentenceTellsOfTheNewestYear() {
        assertThat(page(year(2020, Recorded.of(3), Recorded.of(1))).head().summary())
                .isEqualTo("In 2020/21 there were three applications and one review.");
        assertThat(
                        page(year(2020, Recorded.notRecorded(), Recorded.notRecorded()))
                                .head()
                                .summary())
                .isEqualTo("Of 2020/21, the newest year on record, no count was recorded.");
    }

    @Test
    void whatMeetingsRecordedUnderTheOldNameIsListed() {
        Standing standing =
                ElmbridgeRecord.begun()
                        .with(year(2020, Recorded.of(0), Recorded.of(0)))
                        .with(
                                ElmbridgeMeeting.on(
                                                "2020-11-12",
                                                Elmbridge.item(
                                                        "2",
                                                        "Community Trigger",
                                                        Elmbridge.outcome(
                                                                Label.NOTED,
                                                                Elmbridge.place(
                                                                        "2020-11-12-csp",
                                                                        "2",
                                                                        "item-2-noted-1"),
                                                                "There have been no Community"
                                                                        + " Triggers.")))
                                        .meeting())
                        .facts("2021-03-03");

        assertThat(CaseReviewsPage.of(standing).get(0).said().entries())
                .extracting(LedgerEntry::label, entry -> entry.line().text())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Noted", "There have been no Community Triggers."));
    }
}
