package org.wardmote.plan.reviews;

import java.util.Arrays;
import java.util.List;
import org.wardmote.model.Review;

/** The stages of a review in plain words. */
final class ReviewStages {

    /** In their order; a review that is on hold stays at its stage. */
    static final List<Review.Stage> IN_ORDER =
            Arrays.stream(Review.Stage.values())
                    .filter(stage -> stage != Review.Stage.ON_HOLD)
                    .toList();

    private ReviewStages() {}

    static String title(Review.Stage stage) {
        return switch (stage) {
            case NOTIFIED -> "Notified";
            case PROCUREMENT -> "Procurement";
            case AUTHOR_APPOINTED -> "Author appointed";
            case PANEL -> "Panel meets";
            case REPORT_RECEIVED -> "Report received";
            case WITH_HOME_OFFICE -> "With the Home Office";
            case APPROVED -> "Approved";
            case PUBLISHED -> "Published";
            case CLOSED -> "Closed";
            case ON_HOLD -> "On hold";
        };
    }

    static String meaning(Review.Stage stage) {
        return switch (stage) {
            case NOTIFIED ->
                    "The {partnership} has been told of a death that may call for a review.";
            case PROCUREMENT -> "An independent author is being sought.";
            case AUTHOR_APPOINTED -> "An independent author has been appointed.";
            case PANEL -> "A panel of the agencies concerned is at work.";
            case REPORT_RECEIVED -> "The author has handed in the report.";
            case WITH_HOME_OFFICE -> "The report is with the Home Office, whose panel judges it.";
            case APPROVED -> "The report has been approved, and is still to be published.";
            case PUBLISHED -> "The report has been published.";
            case CLOSED -> "The review is closed.";
            case ON_HOLD -> "The review is on hold.";
        };
    }

    /** Of several reviews at one stage: {@code two with the Home Office}. */
    static String brief(Review.Stage stage) {
        return switch (stage) {
            case NOTIFIED -> "notified";
            case PROCUREMENT -> "seeking an author";
            case AUTHOR_APPOINTED -> "with an author appointed";
            case PANEL -> "with a panel at work";
            case REPORT_RECEIVED -> "with the report received";
            case WITH_HOME_OFFICE -> "with the Home Office";
            case APPROVED -> "approved";
            case PUBLISHED -> "published";
            case CLOSED -> "closed";
            case ON_HOLD -> "on hold";
        };
    }
}
