package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code dataset.yaml}. */
final class DatasetFields {

    private static final Shape SOURCE =
            Shape.of(
                    "source",
                    required("name", Scalar.TEXT, "Who published the figures."),
                    optional("title", Scalar.TEXT, "What the publication is called."),
                    optional("url", Scalar.URL, "Where it can be found."),
                    optional("licence", Scalar.TEXT, "On what terms it may be used."),
                    required(
                            "retrieved",
                            Type.either(Scalar.DATE, Type.oneOf("not recorded")),
                            "When it was taken."));

    private static final Shape REVISION =
            Shape.of(
                    "revision",
                    required("date", Scalar.DATE, "The day of the revision."),
                    required("note", Scalar.TEXT, "What was revised, and why."));

    private static final Shape DATASET =
            Shape.of(
                            "dataset",
                            required("title", Scalar.TEXT, "What the figures are called."),
                            optional("published", Scalar.DATE, "The day on which they came out."),
                            required("source", Type.of(SOURCE), "Where they come from."),
                            optional(
                                    "attribution",
                                    Type.listOf(Scalar.TEXT),
                                    "Notices that must stand wherever the figures do."),
                            optional("method", Scalar.TEXT, "How they were made."),
                            required(
                                    "state",
                                    Type.oneOf("final", "provisional", "revised"),
                                    "How settled they are."),
                            optional(
                                    "months",
                                    Type.listOf(Scalar.MONTH),
                                    "The months that are there, when not all three are."),
                            optional(
                                    "notes",
                                    Type.listOf(Scalar.TEXT),
                                    "What a reader should know."),
                            optional("revisions", Type.listOf(REVISION), "What changed since."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "data/<year>-q<n>/dataset.yaml",
                    "What is said of a quarter's figures; the figures are in figures.csv beside it.",
                    Type.of(DATASET),
                    """
                    title: Street lamps, July to September 2025
                    published: 2025-11-03
                    source:
                      name: Elmbridge District Council
                      title: Lamp log
                      url: https://example.org/lamps
                      licence: Open Government Licence v3.0
                      retrieved: 2025-11-04
                    attribution:
                      - Contains public sector information licensed under the Open Government Licence v3.0.
                    method: Counted from the log on the last day of each month.
                    state: final
                    months:
                      - 2025-07
                      - 2025-08
                    notes:
                      - September is not there yet.
                    revisions:
                      - date: 2025-11-10
                        note: Two lamps had been counted twice.
                    """);

    /** The columns of {@code figures.csv}: its rows are records like any other. */
    private static final Shape FIGURE =
            Shape.of(
                    "figure",
                    required("area", Scalar.AREA, "The area, or one of its official codes."),
                    required("indicator", Scalar.INDICATOR, "What was counted."),
                    required(
                            "period",
                            Scalar.PERIOD,
                            "The quarter of the folder, or one of its months."),
                    optional(
                            "count",
                            Scalar.COUNT,
                            "How many; a zero is written, and no count is left without a status."),
                    optional(
                            "status",
                            Type.oneOf("p", "r", "e", "c", "x", "z"),
                            "p provisional, r revised, e estimated; without a count: c"
                                    + " confidential, x not available, z not applicable."));

    static final FileKind FIGURES =
            new FileKind(
                    "data/<year>-q<n>/figures.csv",
                    "A quarter's figures: a row for each area, indicator and period.",
                    Type.listOf(FIGURE),
                    """
                    area,indicator,period,count,status
                    elm-and-rowan,lamps-out,2025-07,12,
                    elm-and-rowan,lamps-out,2025-08,0,p
                    elm-and-rowan,lamps-out,2025-09,,x
                    """);

    private DatasetFields() {}
}
