package org.wardmote.plan.meetings;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Outcome;
import org.wardmote.page.Count;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.Links;
import org.wardmote.standing.Standing;

/** What each kind of labelled paragraph says, as a line with the people and meetings it names. */
final class OutcomeLines {

    private OutcomeLines() {}

    /** As it stands above its list, where it has one. */
    static Line of(Outcome outcome, Standing standing) {
        return with(Line.of(new Line.Marked(outcome.words(), outcome.text())), outcome, standing);
    }

    /** The same to stand alone in a list: what belongs to it is within the line, as plain words. */
    static Line alone(Outcome outcome, Standing standing) {
        return with(told(outcome), outcome, standing);
    }

    private static Line with(Line told, Outcome outcome, Standing standing) {
        return switch (outcome.label()) {
            case NOMINATED, APPOINTED -> named(" as ", told, parties(outcome, standing));
            case QUESTION, ANSWER -> named(": ", told, parties(outcome, standing));
            case AMENDMENT -> minutes(outcome, standing).with(amended(told, outcome).pieces());
            default -> told;
        };
    }

    static List<Link> parties(Outcome outcome, Standing standing) {
        String body = standing.meeting(outcome.place().meeting()).body();
        return outcome.parties().stream()
                .map(party -> Links.toParty(party, body, standing))
                .toList();
    }

    /**
     * {@code SitePage 2, item 4: …}, or that the words were not recorded; the minutes left unsaid.
     */
    static Line amended(Outcome outcome) {
        return amended(told(outcome), outcome);
    }

    private static Line amended(Line told, Outcome outcome) {
        Outcome.Amends amends = (Outcome.Amends) outcome.subject();
        List<String> where = new ArrayList<>();
        amends.page().ifPresent(page -> where.add("page " + page));
        amends.item().ifPresent(item -> where.add("item " + item));
        String place = Count.capital(String.join(", ", where));
        return outcome.text().isBlank()
                ? Line.of(
                        Line.words(place.isEmpty() ? "" : place + ". "),
                        new Line.Remark("The amended words were not recorded."))
                : Line.of(Line.words(place.isEmpty() ? "" : place + ": ")).with(told.pieces());
    }

    /** {@code Ms Example as chair}: who was put forward, appointed or heard, and what of them. */
    private static Line named(String between, Line told, List<Link> people) {
        return people.isEmpty()
                ? told
                : Line.listing(people).with(Line.words(between)).with(told.pieces());
    }

    /** {@code To the minutes of 3 May 2020.} */
    private static Line minutes(Outcome outcome, Standing standing) {
        Outcome.Amends amends = (Outcome.Amends) outcome.subject();
        return amends.meeting()
                .map(standing::meeting)
                .map(
                        meeting ->
                                Line.of(
                                        Line.words("To the minutes of "),
                                        Link.of(
                                                MeetingDay.brief(meeting),
                                                Address.ofMeeting(meeting.id())),
                                        Line.words(". ")))
                .orElse(Line.of(""));
    }

    private static Line told(Outcome outcome) {
        return Line.told(outcome.words(), outcome.list(), outcome.text());
    }
}
