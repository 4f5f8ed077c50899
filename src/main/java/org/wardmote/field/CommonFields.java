package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

import java.util.List;

/** Fields that many kinds of file share. */
final class CommonFields {

    static final Shape CONTACT =
            Shape.of(
                    "contact",
                    required(
                            "name",
                            Scalar.TEXT,
                            "Whom to ask: a person in a public role, or a team."),
                    optional("email", Scalar.EMAIL, "Where to write."),
                    optional("phone", Scalar.PHONE, "Where to call."));

    static final Shape SOURCE =
            Shape.of(
                    "source",
                    required("title", Scalar.TEXT, "What the source is called."),
                    optional("name", Scalar.TEXT, "Who published it."),
                    optional("url", Scalar.URL, "Where it can be read."),
                    optional("licence", Scalar.TEXT, "On what terms it may be used."),
                    optional("retrieved", Scalar.DATE, "The day on which it was taken."));

    static final Shape KNOWN =
            Shape.of(
                    "acknowledged warning",
                    required("code", Scalar.CODE, "The code at the end of the warning."),
                    optional("item", Scalar.ITEM, "The agenda item that it speaks of."),
                    required("reason", Scalar.TEXT, "Why it is true of the source."));

    /** What may be said of any thing that has a page or a file of its own. */
    static final List<Field> UPKEEP =
            List.of(
                    optional("hidden", Scalar.TRUTH, "Keeps it out of the site."),
                    optional("publish", Scalar.DATE, "Keeps it out of the site until that day."),
                    optional(
                            "changed",
                            Scalar.DATE,
                            "The last change that a reader should hear of."),
                    optional(
                            "aliases",
                            Type.listOf(Scalar.ALIAS),
                            "Older addresses that lead here."),
                    optional(
                            "known",
                            Type.listOf(KNOWN),
                            "Warnings that are true of the source, each with its reason."),
                    optional(
                            "extra",
                            new Type.Anything(),
                            "Whatever you keep for a program of your own; Wardmote passes over it."));

    private CommonFields() {}
}
