package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code meeting.yaml}, but for those of its agenda. */
final class MeetingFields {

    private static final Shape BOUNDS =
            Shape.of(
                    "bounds of a date",
                    optional("after", Scalar.DATE, "It was after this day."),
                    optional("before", Scalar.DATE, "It was before this day."));

    private static final Shape NEXT =
            Shape.of(
                    "next meeting",
                    required("date", Scalar.DATE_OR_MONTH, "When it was to be."),
                    optional("start", Scalar.TIME, "When it was to begin."),
                    optional("end", Scalar.TIME, "When it was to end."),
                    optional(
                            "also-printed",
                            Type.listOf(Scalar.DATE_OR_MONTH),
                            "Other dates that were printed for it."));

    private static final Shape AREA_STATUS =
            Shape.of(
                    "area status",
                    required("area", Scalar.AREA, "The area."),
                    required("status", Scalar.STATUS, "Its status from now on, or none."),
                    required(
                            "change",
                            Type.oneOf("new", "unchanged", "moved", "removed"),
                            "What became of its status at this meeting."),
                    required("item", Scalar.ITEM, "The agenda item that settled it."),
                    optional(
                            "basis",
                            Type.oneOf("data", "professional-concern", "both"),
                            "On what the judgement rests."),
                    optional("reason", Scalar.TEXT, "Why, in a few words."));

    private static final Shape FLAG =
            Shape.of(
                    "flag",
                    required("area", Scalar.AREA, "The area."),
                    optional("indicator", Scalar.INDICATOR, "The indicator that flags it."),
                    optional("count", Scalar.COUNT, "How many flags it has, if not said which."),
                    optional(
                            "cleared",
                            Type.either(Scalar.INDICATOR, Type.oneOf("all")),
                            "all, or the indicator whose flag is gone."),
                    required("item", Scalar.ITEM, "The agenda item that told of it."));

    private static final Shape POSITION =
            Shape.of(
                    "position",
                    required("area", Scalar.AREA, "The area."),
                    required("body", Scalar.BODY, "The group that reported it."),
                    required("item", Scalar.ITEM, "The agenda item that told of it."),
                    required("words", Scalar.TEXT, "What it reported."));

    private static final Shape MEETING =
            Shape.of(
                            "meeting",
                            optional(
                                    "body",
                                    Scalar.BODY,
                                    "Who met; left out where there is one body."),
                            required(
                                    "date",
                                    Type.either(Scalar.DATE, Type.of(BOUNDS)),
                                    "The day, or the days between which it lies."),
                            optional("start", Scalar.TIME, "When it began."),
                            optional("end", Scalar.TIME, "When it ended."),
                            optional("venue", Scalar.TEXT, "Where it was."),
                            optional(
                                    "state",
                                    Type.oneOf("scheduled", "held", "cancelled", "postponed"),
                                    "What became of it; worked out from the date when left out."),
                            optional(
                                    "minutes",
                                    Type.oneOf("none", "draft"),
                                    "How far the minutes have come; the meeting that approves them"
                                            + " says so."),
                            optional(
                                    "contact",
                                    Type.of(CommonFields.CONTACT),
                                    "Whom to ask; the body's when left out."),
                            optional(
                                    "source",
                                    Type.of(CommonFields.SOURCE),
                                    "Where the record was taken from."),
                            optional(
                                    "present",
                                    Type.listOf(Scalar.PERSON),
                                    "Who came; left out where that was not recorded."),
                            optional(
                                    "apologies", Type.listOf(Scalar.PERSON), "Who sent apologies."),
                            optional("next", Type.of(NEXT), "The next meeting, as announced."),
                            optional(
                                    "agenda",
                                    Type.either(
                                            Type.listOf(AgendaFields.ITEM), Type.oneOf("partial")),
                                    "The items in their order; left out, the headings of the minutes"
                                            + " are the agenda."),
                            optional(
                                    "agenda-extent",
                                    Type.oneOf("whole", "partial"),
                                    "partial says that items which are not listed are not known."),
                            optional(
                                    "area-statuses",
                                    Type.listOf(AREA_STATUS),
                                    "What this meeting settled of areas."),
                            optional(
                                    "flags",
                                    Type.listOf(FLAG),
                                    "Flags told of at the meeting, when the figures are not ours."),
                            optional(
                                    "positions",
                                    Type.listOf(POSITION),
                                    "What a group reported of an area."))
                    .with(CommonFields.UPKEEP);

    static final FileKind FILE =
            new FileKind(
                    "meetings/<date>-<body>/meeting.yaml",
                    "One meeting: when, where, who, its agenda, and what it settled of areas.",
                    Type.of(MEETING),
                    """
                    body: csp
                    date: 2024-03-12
                    start: 18:30
                    end: 20:00
                    venue: Room 3, the Guildhall
                    state: held
                    minutes: draft
                    contact:
                      name: Democratic Services
                      email: clerk@example.org
                    source:
                      title: Agenda and minutes
                      url: https://example.org/minutes
                    present:
                      - ann-example
                    apologies: []
                    next:
                      date: 2024-06-11
                      start: 18:30
                      also-printed:
                        - 2024-06
                    agenda:
                      - title: Welcome and introductions
                        minuted: nothing-recorded
                      - title: Minutes of the previous meeting
                        approves: 2023-12-05-csp
                        documents:
                          - title: Minutes of 5 December 2023
                            file: minutes-2023-12-05.pdf
                          - title: Map of the ward
                            url: https://example.org/map.pdf
                          - title: Letter to the board
                            not-held: yes
                            type: pdf
                            size: 322 KB
                      - title: Data report
                        number: 3
                        presenters:
                          - ann-example
                        topics:
                          - title: Street lamps
                            topics:
                              - title: Rowan Green
                      - title: A private matter
                        exempt:
                          paragraphs:
                            - 1
                          reason: It would name a person.
                          public-interest: Privacy outweighs the interest in telling.
                          summary: A grant to one household was discussed.
                    area-statuses:
                      - area: elm-and-rowan
                        status: emerging
                        change: new
                        item: 3
                        basis: data
                        reason: Flagged on street lamps
                    flags:
                      - area: elm-and-rowan
                        indicator: lamps-out
                        item: 3
                    positions:
                      - area: rowan-green
                        body: psg
                        item: 3
                        words: No new group is needed.
                    changed: 2024-03-20
                    aliases:
                      - meetings/spring-meeting/
                    known:
                      - code: topic-not-minuted
                        item: 3
                        reason: The published minutes break off there.
                    """);

    private MeetingFields() {}
}
