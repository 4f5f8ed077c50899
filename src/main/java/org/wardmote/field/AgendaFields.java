package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of an agenda item, its topics and its documents. */
final class AgendaFields {

    /** How deep topics may lie within topics. */
    private static final int TOPIC_LEVELS = 3;

    private static final Type MINUTED = Type.oneOf("yes", "nothing-recorded", "cut-off");

    private static final Shape DOCUMENT =
            Shape.of(
                    "document",
                    required("title", Scalar.TEXT, "What the document is called."),
                    optional("file", Scalar.FILE, "Its name, where it lies beside this file."),
                    optional("url", Scalar.URL, "Where it is, if on another site."),
                    optional(
                            "not-held",
                            Scalar.TRUTH,
                            "yes, if it was printed but is not in our hands."),
                    optional("type", Scalar.TEXT, "Its type as printed, such as pdf."),
                    optional("size", Scalar.TEXT, "Its size as printed, such as 322 KB."));

    private static final Shape EXEMPT =
            Shape.of(
                    "exemption",
                    required(
                            "paragraphs",
                            Type.listOf(Scalar.NUMBER),
                            "The paragraphs of the law that keep the public out."),
                    required("reason", Scalar.TEXT, "Why the public was kept out."),
                    required(
                            "public-interest",
                            Scalar.TEXT,
                            "Why that outweighs the public's interest."),
                    required("summary", Scalar.TEXT, "What may be told of it."));

    static final Shape ITEM =
            Shape.of(
                    "agenda item",
                    required("title", Scalar.TEXT, "What the item is called."),
                    optional(
                            "number",
                            Scalar.NUMBER,
                            "As printed; its place in the list when left out."),
                    optional("minuted", MINUTED, "Whether the minutes say anything of it."),
                    optional("presenters", Type.listOf(Scalar.PERSON), "Who presented it."),
                    optional("approves", Scalar.MEETING, "The meeting whose minutes it approves."),
                    optional("notes", Scalar.MEETING, "The meeting whose minutes it only notes."),
                    optional("documents", Type.listOf(DOCUMENT), "The papers of the item."),
                    optional("topics", Type.listOf(topic(TOPIC_LEVELS)), "The parts of the item."),
                    optional("exempt", Type.of(EXEMPT), "Why the public was kept out of it."));

    private static Shape topic(int levels) {
        Shape topic =
                Shape.of(
                        "topic",
                        required("title", Scalar.TEXT, "What the topic is called."),
                        optional("minuted", MINUTED, "Whether the minutes say anything of it."),
                        optional("presenters", Type.listOf(Scalar.PERSON), "Who presented it."),
                        optional("documents", Type.listOf(DOCUMENT), "The papers of the topic."));
        return levels == 1
                ? topic
                : topic.with(
                        java.util.List.of(
                                optional(
                                        "topics",
                                        Type.listOf(topic(levels - 1)),
                                        "The parts of the topic.")));
    }

    private AgendaFields() {}
}
