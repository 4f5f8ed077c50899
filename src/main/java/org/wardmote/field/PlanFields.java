package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code plans/<year>.yaml}. */
final class PlanFields {

    private static final Type LEAD = Type.either(Scalar.PERSON, Scalar.ORGANISATION, Scalar.TEXT);

    private static final Shape PRIORITY =
            Shape.of(
                    "priority",
                    required("id", Scalar.ID, "How other files name it."),
                    required("title", Scalar.TEXT, "What it is called."),
                    optional("set", Scalar.DATE_OR_MONTH, "When it became a priority."),
                    optional("lead", Scalar.PERSON, "Who leads on it."));

    private static final Shape ACTIVITY =
            Shape.of(
                    "activity",
                    required("title", Scalar.TEXT, "What is to be done."),
                    optional(
                            "months",
                            Type.listOf(Scalar.MONTH),
                            "In which months; left out where that was not recorded."),
                    optional("lead", LEAD, "Who leads: a person, an organisation, or words."),
                    optional(
                            "state",
                            Type.oneOf("planned", "under-way", "done", "dropped"),
                            "How far it has come."));

    private static final Shape MILESTONE =
            Shape.of(
                    "milestone",
                    required("title", Scalar.TEXT, "What falls due."),
                    optional("due", Scalar.DATE_OR_MONTH, "When."));

    private static final Shape PLAN =
            Shape.of(
                            "plan",
                            optional("priorities", Type.listOf(PRIORITY), "The year's priorities."),
                            optional("activities", Type.listOf(ACTIVITY), "The year's work."),
                            optional("cycle", Type.listOf(MILESTONE), "The year's milestones."),
                            optional(
                                    "source",
                                    Type.of(CommonFields.SOURCE),
                                    "Where the plan was taken from."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "plans/<year>.yaml",
                    "What was planned for a financial year: priorities, work by month, milestones.",
                    Type.of(PLAN),
                    """
                    priorities:
                      - id: dark-streets
                        title: Dark streets
                        set: 2024-04
                        lead: ann-example
                    activities:
                      - title: Walk every street after dark
                        months:
                          - 2024-10
                          - 2024-11
                        lead: elmbridge-council
                        state: under-way
                    cycle:
                      - title: Strategic assessment
                        due: 2025-02
                    source:
                      title: Action plan
                      url: https://example.org/plan
                    """);

    private PlanFields() {}
}
