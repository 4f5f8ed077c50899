package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of action updates, and those that stand before the words of a Markdown file. */
final class WordFields {

    private static final Shape UPDATE =
            Shape.of(
                    "update",
                    required("action", Scalar.ACTION, "The action."),
                    required("date", Scalar.DATE, "The day of the update."),
                    optional(
                            "status",
                            Type.oneOf("open", "in-progress", "done", "cancelled", "superseded"),
                            "Its status from that day on."),
                    optional("note", Scalar.TEXT, "What happened."));

    static final FileKind UPDATES =
            new FileKind(
                    "action-updates.yaml",
                    "What happened to actions between meetings.",
                    Type.listOf(UPDATE),
                    """
                    - action: 2024-03-12-csp/A1
                      date: 2024-04-02
                      status: done
                      note: The lamp was mended.
                    """);

    static final FileKind PAGE =
            new FileKind(
                    "pages/<name>.md",
                    "A page of words, with these fields between two lines of three hyphens. Its path is its"
                            + " address, in folders too: pages/guides/begin.md stands at"
                            + " /guides/begin/. pages/guides.md opens that section and lists its"
                            + " pages, unless its own words link to them all. The words of"
                            + " pages/home.md stand on the home page.",
                    Type.of(
                            Shape.of(
                                            "page",
                                            required(
                                                    "title",
                                                    Scalar.TEXT,
                                                    "The heading of the page."),
                                            optional(
                                                    "reviewed",
                                                    Scalar.DATE,
                                                    "The day on which it was last read through."),
                                            optional(
                                                    "order",
                                                    Scalar.COUNT,
                                                    "Where it stands among the pages of its"
                                                            + " folder, beginning with 1; pages"
                                                            + " without follow by their titles."))
                                    .with(CommonFields.UPKEEP)),
                    """
                    ---
                    title: About this record
                    reviewed: 2024-03-01
                    order: 1
                    changed: 2024-03-01
                    ---
                    This is the public record of the partnership.
                    """);

    /** Minutes, an area's words, an indicator's words and a commentary may have these. */
    static final FileKind WORDS =
            new FileKind(
                    "<words>.md",
                    "Minutes and other words need no fields; these may stand before them. hidden and publish"
                            + " keep the words back. What is said of the page as a whole (changed,"
                            + " aliases, known) belongs into the file that gives it its title, such as"
                            + " meeting.yaml.",
                    Type.of(Shape.of("words").with(CommonFields.UPKEEP)),
                    """
                    ---
                    publish: 2024-03-20
                    ---
                    The ward lies along the river.
                    """);

    private WordFields() {}
}
