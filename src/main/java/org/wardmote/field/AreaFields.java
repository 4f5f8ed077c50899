package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code areas.yaml}. */
final class AreaFields {

    private static final Shape CODE =
            Shape.of(
                    "code",
                    required("code", Scalar.TEXT, "The official code."),
                    optional("from", Scalar.DATE, "The first day on which it was in force."),
                    optional("to", Scalar.DATE, "The last day on which it was in force."));

    private static final Shape AREA =
            Shape.of(
                            "area",
                            required("id", Scalar.ID, "How other files name it, and its address."),
                            required("name", Scalar.TEXT, "What it is called."),
                            required(
                                    "kind",
                                    Type.oneOf("district", "ward", "place"),
                                    "Whether figures are kept of it, or it only has a name."),
                            optional("within", Scalar.AREA, "The area in which it lies."),
                            optional(
                                    "also-called",
                                    Type.listOf(Scalar.TEXT),
                                    "Other names by which the minutes may speak of it."),
                            optional(
                                    "not-in",
                                    Type.listOf(Scalar.TEXT),
                                    "Longer names that hold its name and mean something else."),
                            optional(
                                    "linked",
                                    Scalar.TRUTH,
                                    "no keeps its name in the minutes from becoming a link."),
                            optional("codes", Type.listOf(CODE), "Official codes, oldest first."),
                            optional(
                                    "residents",
                                    new Type.ByYear(Scalar.COUNT),
                                    "How many people live there, by the year of the count."),
                            optional(
                                    "households",
                                    new Type.ByYear(Scalar.COUNT),
                                    "How many households there are, by the year of the count."),
                            optional(
                                    "tile",
                                    Type.listOf(Scalar.COUNT),
                                    "Its square on the tile map: column and row, counted from 1."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "areas.yaml",
                    "The district, its wards, and the places that the minutes name.",
                    Type.listOf(AREA),
                    """
                    - id: elmbridge
                      name: Elmbridge
                      kind: district
                      linked: no
                    - id: elm-and-rowan
                      name: Elm and Rowan
                      kind: ward
                      within: elmbridge
                      codes:
                        - code: E05000001
                          from: 2018-05-03
                          to: 2022-12-31
                        - code: E05000009
                          from: 2023-01-01
                      residents:
                        2021: 7196
                      households:
                        2021: 2845
                      tile: [5, 2]
                    - id: rowan-green
                      name: Rowan Green
                      kind: place
                      within: elm-and-rowan
                      also-called:
                        - Rowangreen
                      not-in:
                        - Rowan Green Road
                    """);

    private AreaFields() {}
}
