package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code finance/<year>.yaml}. */
final class FinanceFields {

    private static final Type SUM = Type.either(Scalar.SUM, Type.oneOf("awaiting decision"));

    private static final Shape LINE =
            Shape.of(
                    "line",
                    required("title", Scalar.TEXT, "What the money is for."),
                    optional("budget", SUM, "What was set aside."),
                    optional("actual", SUM, "What was spent."),
                    optional(
                            "funder",
                            Type.either(Scalar.ORGANISATION, Scalar.TEXT),
                            "Who pays: an organisation, or words."));

    private static final Shape UNDECIDED =
            Shape.of(
                    "undecided sum",
                    required("title", Scalar.TEXT, "What the money would be for."),
                    optional("for", Scalar.FINANCIAL_YEAR, "The year in which it would be spent."),
                    optional("by", Scalar.ORGANISATION, "Who decides."),
                    optional("as-of", Scalar.DATE, "The day on which it was not decided yet."),
                    optional("meeting", Scalar.MEETING, "The meeting that heard of it."),
                    optional("item", Scalar.ITEM, "The agenda item that told of it."),
                    optional("note", Scalar.TEXT, "What else was said of it."));

    private static final Shape FINANCE =
            Shape.of(
                            "finance",
                            optional("lines", Type.listOf(LINE), "Budget against actual."),
                            optional(
                                    "undecided",
                                    Type.listOf(UNDECIDED),
                                    "Money that nobody had decided on."),
                            optional(
                                    "source",
                                    Type.of(CommonFields.SOURCE),
                                    "Where the sums were taken from."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "finance/<year>.yaml",
                    "The money of a financial year: budget, actual, and what is undecided.",
                    Type.of(FINANCE),
                    """
                    lines:
                      - title: Lamps
                        budget: 1200.00
                        actual: awaiting decision
                        funder: Elmbridge District Council
                    undecided:
                      - title: Community safety grant
                        for: 2025-26
                        by: elmbridge-council
                        as-of: 2024-10-20
                        meeting: 2024-03-12-csp
                        item: 3
                        note: A decision is expected in spring.
                    source:
                      title: Budget paper
                    """);

    private FinanceFields() {}
}
