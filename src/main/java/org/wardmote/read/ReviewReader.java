package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Recorded;
import org.wardmote.model.Review;

/** Reads entries of {@code reviews.yaml} and {@code asb-case-reviews.yaml}. */
final class ReviewReader {

    private final MeetingPlaces places;

    ReviewReader(MeetingPlaces places) {
        this.places = places;
    }

    Review review(Fields fields) {
        List<Review.Step> history =
                fields.records("history").stream().flatMap(step -> step(step).stream()).toList();
        return new Review(fields.needed("label"), history, SharedReaders.upkeep(fields));
    }

    private Optional<Review.Step> step(Fields fields) {
        return places.of(fields)
                .flatMap(
                        place ->
                                fields.choice("stage", Review.Stage.class)
                                        .map(
                                                stage ->
                                                        new Review.Step(
                                                                place,
                                                                stage,
                                                                fields.recorded("note"))));
    }

    static Optional<CaseReviews> caseReviews(Fields fields) {
        return fields.value("year", FinancialYear::parse)
                .map(
                        year ->
                                new CaseReviews(
                                        year,
                                        counted(fields, "applications"),
                                        counted(fields, "threshold-not-met"),
                                        counted(fields, "reviews"),
                                        counted(fields, "recommendations"),
                                        SharedReaders.upkeep(fields)));
    }

    private static Recorded<Integer> counted(Fields fields, String name) {
        return fields.recorded(name, Fields::number);
    }
}
