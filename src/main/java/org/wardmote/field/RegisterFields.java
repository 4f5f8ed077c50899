package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of the registers of bodies, people and organisations. */
final class RegisterFields {

    private static final Shape FORMER_NAME =
            Shape.of(
                    "former name",
                    required("name", Scalar.TEXT, "What it was called."),
                    optional("until", Scalar.DATE_OR_MONTH, "Until when."));

    private static final Shape BODY =
            Shape.of(
                            "body",
                            required("id", Scalar.ID, "How other files name it, and its address."),
                            required("name", Scalar.TEXT, "What it is called."),
                            optional("part-of", Scalar.BODY, "The body it belongs to."),
                            optional("formerly", Type.listOf(FORMER_NAME), "Names it had before."),
                            optional(
                                    "contact",
                                    Type.of(CommonFields.CONTACT),
                                    "Whom to ask; its meetings inherit it."))
                    .with(CommonFields.UPKEEP);

    private static final Shape POST =
            Shape.of(
                    "post",
                    required("title", Scalar.TEXT, "What the post is called."),
                    optional(
                            "organisations", Type.listOf(Scalar.ORGANISATION), "Where it is held."),
                    optional("from", Scalar.DATE_OR_MONTH, "Since when, if that is known."),
                    optional("to", Scalar.DATE_OR_MONTH, "Until when, if it has ended."));

    private static final Shape PERSON =
            Shape.of(
                            "person",
                            required("id", Scalar.ID, "How other files name the person."),
                            required(
                                    "name",
                                    Scalar.TEXT,
                                    "What is known of the name, even one word."),
                            optional(
                                    "initials",
                                    Type.either(Scalar.TEXT, Type.listOf(Scalar.TEXT)),
                                    "Initials that minutes use."),
                            optional(
                                    "kind",
                                    Type.oneOf(
                                            "councillor", "officer", "police", "partner", "public"),
                                    "In what role the person appears."),
                            optional(
                                    "posts",
                                    Type.listOf(POST),
                                    "Posts held; without dates, a post holds on every date."))
                    .with(CommonFields.UPKEEP);

    private static final Shape ORGANISATION =
            Shape.of(
                            "organisation",
                            required("id", Scalar.ID, "How other files name it, and its address."),
                            required("name", Scalar.TEXT, "What it is called."),
                            optional(
                                    "also-called",
                                    Type.listOf(Scalar.TEXT),
                                    "Other names and short forms of it."))
                    .with(CommonFields.UPKEEP);

    static final FileKind BODIES =
            new FileKind(
                    "bodies.yaml",
                    "The partnership or council body, and the groups that belong to it.",
                    Type.listOf(BODY),
                    """
                    - id: csp
                      name: Elmbridge Community Safety Partnership
                      formerly:
                        - name: Elmbridge Crime and Disorder Reduction Partnership
                          until: 2019-10
                      contact:
                        name: Democratic Services
                        email: clerk@example.org
                        phone: 01632 960 001
                    - id: psg
                      name: Problem Solving Group
                      part-of: csp
                    """);

    static final FileKind PEOPLE =
            new FileKind(
                    "people.yaml",
                    "Everybody who appears in the record, in their public role.",
                    Type.listOf(PERSON),
                    """
                    - id: ann-example
                      name: Ann Example
                      initials: AE
                      kind: officer
                      posts:
                        - title: Community Safety Officer
                          organisations:
                            - elmbridge-council
                          from: 2019-05
                          to: 2023-03-31
                    - id: bell
                      name: Bell
                      kind: councillor
                    """);

    static final FileKind ORGANISATIONS =
            new FileKind(
                    "organisations.yaml",
                    "Councils, forces, charities and companies that take part.",
                    Type.listOf(ORGANISATION),
                    """
                    - id: elmbridge-council
                      name: Elmbridge District Council
                      also-called:
                        - EDC
                    """);

    private RegisterFields() {}
}
