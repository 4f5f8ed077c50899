package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code reviews.yaml} and {@code asb-case-reviews.yaml}. */
final class ReviewFields {

    private static final Shape STEP =
            Shape.of(
                    "step",
                    required("meeting", Scalar.MEETING, "The meeting that was told."),
                    required("item", Scalar.ITEM, "The agenda item that told of it."),
                    required(
                            "stage",
                            Type.oneOf(
                                    "notified",
                                    "procurement",
                                    "author-appointed",
                                    "panel",
                                    "report-received",
                                    "with-home-office",
                                    "approved",
                                    "published",
                                    "closed",
                                    "on-hold"),
                            "How far it had come."),
                    optional("note", Scalar.TEXT, "What else was told; never a place or a name."));

    private static final Shape REVIEW =
            Shape.of(
                            "review",
                            required(
                                    "label",
                                    Scalar.TEXT,
                                    "A number, such as Review 4; never a place, a name or a date of"
                                            + " death."),
                            required(
                                    "history", Type.listOf(STEP), "What meetings were told of it."))
                    .with(CommonFields.UPKEEP);

    private static final Shape CASE_REVIEWS =
            Shape.of(
                            "year of case reviews",
                            required("year", Scalar.FINANCIAL_YEAR, "The financial year."),
                            optional("applications", Scalar.COUNT, "How many were asked for."),
                            optional(
                                    "threshold-not-met",
                                    Scalar.COUNT,
                                    "How many did not reach the threshold."),
                            optional("reviews", Scalar.COUNT, "How many were carried out."),
                            optional(
                                    "recommendations",
                                    Scalar.COUNT,
                                    "How many ended in recommendations."))
                    .with(CommonFields.UPKEEP);

    static final FileKind REVIEWS =
            new FileKind(
                    "reviews.yaml",
                    "Reviews of deaths, by number and stage only.",
                    Type.listOf(REVIEW),
                    """
                    - label: Review 4
                      history:
                        - meeting: 2024-03-12-csp
                          item: 10
                          stage: procurement
                          note: Bidding closed on 6 March 2024.
                    """);

    static final FileKind CASE_REVIEW_COUNTS =
            new FileKind(
                    "asb-case-reviews.yaml",
                    "The four counts of anti-social behaviour case reviews that the law asks for.",
                    Type.listOf(CASE_REVIEWS),
                    """
                    - year: 2023-24
                      applications: 3
                      threshold-not-met: 1
                      reviews: 2
                      recommendations: not recorded
                    """);

    private ReviewFields() {}
}
