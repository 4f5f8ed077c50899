package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.Outcome;

/** What each kind of labelled paragraph says, as a line with the people and meetings it names. */
final class OutcomeLines {

    private OutcomeLines() {}

    static Line of(Outcome outcome, Facts facts) {
        return switch (outcome.label()) {
            case NOMINATED, APPOINTED -> post(outcome, facts);
            case QUESTION, ANSWER -> exchange(outcome, facts);
            case AMENDMENT -> amendment(outcome, facts);
            default -> told(outcome);
        };
    }

    /** The same to stand alone in a list: what belongs to it is within the line, as plain words. */
    static Line alone(Outcome outcome, Facts facts) {
        return outcome.list().pieces().isEmpty() ? of(outcome, facts) : Line.of(outcome.text());
    }

    static List<Link> parties(Outcome outcome, Facts facts) {
        String body = facts.meeting(outcome.place().meeting()).body();
        return outcome.parties().stream().map(party -> facts.partyLink(party, body)).toList();
    }

    /** {@code Page 2, item 4: …}, or that the words were not recorded; the minutes left unsaid. */
    static Line amended(Outcome outcome) {
        Outcome.Amends amends = (Outcome.Amends) outcome.subject();
        List<String> where = new ArrayList<>();
        amends.page().ifPresent(page -> where.add("page " + page));
        amends.item().ifPresent(item -> where.add("item " + item));
        String place = Count.capital(String.join(", ", where));
        return outcome.text().isBlank()
                ? Line.of(
                        Line.words(place.isEmpty() ? "" : place + ". "),
                        new Line.Remark("The amended words were not recorded."))
                : Line.of(Line.words(place.isEmpty() ? "" : place + ": "))
                        .with(told(outcome).pieces());
    }

    /** {@code Ms Example as chair}: who was put forward or appointed, and to what. */
    private static Line post(Outcome outcome, Facts facts) {
        List<Link> people = parties(outcome, facts);
        return people.isEmpty()
                ? told(outcome)
                : Line.listing(people).with(Line.words(" as ")).with(told(outcome).pieces());
    }

    private static Line exchange(Outcome outcome, Facts facts) {
        List<Link> speakers = parties(outcome, facts);
        return speakers.isEmpty()
                ? told(outcome)
                : Line.listing(speakers).with(Line.words(": ")).with(told(outcome).pieces());
    }

    private static Line amendment(Outcome outcome, Facts facts) {
        Outcome.Amends amends = (Outcome.Amends) outcome.subject();
        Line minutes =
                amends.meeting()
                        .map(facts::meeting)
                        .map(
                                meeting ->
                                        Line.of(
                                                Line.words("To the minutes of "),
                                                Link.of(
                                                        MeetingDay.brief(meeting),
                                                        Address.ofMeeting(meeting.id())),
                                                Line.words(". ")))
                        .orElse(Line.of(""));
        return minutes.with(amended(outcome).pieces());
    }

    private static Line told(Outcome outcome) {
        return Line.of(new Line.Marked(outcome.words(), outcome.text()));
    }
}
