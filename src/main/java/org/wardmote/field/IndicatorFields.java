package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code indicators.yaml}. */
final class IndicatorFields {

    private static final Shape DISCLOSURE =
            Shape.of(
                    "disclosure",
                    required(
                            "policy",
                            Type.oneOf("open", "round", "suppress", "withhold"),
                            "Which figures anyone may see."),
                    optional("reason", Scalar.TEXT, "Why; an open indicator must say so."),
                    optional(
                            "threshold",
                            Scalar.COUNT,
                            "Counts below it are kept back; 5 if left out."),
                    optional("protect-zero", Scalar.TRUTH, "Whether a zero is kept back, too."));

    private static final Shape BREAK =
            Shape.of(
                    "break",
                    required("from", Scalar.QUARTER, "The first quarter after the change."),
                    required(
                            "kind",
                            Type.oneOf(
                                    "definition",
                                    "coverage",
                                    "recording",
                                    "geography",
                                    "service-capacity"),
                            "What changed."),
                    required("note", Scalar.TEXT, "The change in a sentence."));

    private static final Shape INDICATOR =
            Shape.of(
                            "indicator",
                            required("id", Scalar.ID, "How other files name it, and its address."),
                            required("title", Scalar.TEXT, "What it is called."),
                            required(
                                    "state",
                                    Type.oneOf("live", "planned", "not-published", "retired"),
                                    "Whether there are figures, or there will be."),
                            optional(
                                    "unit",
                                    Scalar.TEXT,
                                    "What is counted; needed where it is live or retired."),
                            optional("per", Scalar.BASE, "Of what the rate is worked out."),
                            optional(
                                    "polarity",
                                    Type.oneOf("lower-is-better", "higher-is-better", "neutral"),
                                    "Which way is good; needed where it is live or retired."),
                            optional("source", Scalar.SOURCE, "Where the figures come from."),
                            optional("flag", Scalar.TRUTH, "Whether it counts in \"n of N\"."),
                            optional(
                                    "disclosure",
                                    Type.of(DISCLOSURE),
                                    "Which figures anyone may see; needed where it is live or"
                                            + " retired."),
                            optional(
                                    "breaks",
                                    Type.listOf(BREAK),
                                    "Changes that no comparison may cross."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "indicators.yaml",
                    "What is counted, and who may see the figures.",
                    Type.listOf(INDICATOR),
                    """
                    - id: lamps-out
                      title: Street lamps out
                      state: live
                      unit: lamps
                      per: 1000 residents
                      polarity: lower-is-better
                      source: lamp-log
                      flag: yes
                      disclosure:
                        policy: open
                        reason: Lamps are no secret
                      breaks:
                        - from: 2023-Q2
                          kind: recording
                          note: Residents can report a lamp by text message.
                    - id: calls-for-help
                      title: Calls for help
                      state: not-published
                    """);

    private IndicatorFields() {}
}
