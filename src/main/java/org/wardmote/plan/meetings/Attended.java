package org.wardmote.plan.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Meeting;
import org.wardmote.model.Minute;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.Prose;
import org.wardmote.model.Recorded;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** Who came to a meeting, as far as it was recorded; being named in minutes is not attendance. */
public final class Attended {

    private Attended() {}

    /** The count at the head of the page. */
    static Fact fact(Meeting meeting, Standing standing) {
        Recorded<List<String>> present = meeting.attendance().present();
        return present.known()
                .map(
                        people ->
                                Fact.of(
                                        "Attendance",
                                        Line.of(Count.first(people.size(), "person", "people"))))
                .orElseGet(
                        () ->
                                Fact.of(
                                        "Attendance",
                                        Line.of("Not recorded"),
                                        Line.of(named(meeting, standing))));
    }

    /** Those present and those who sent apologies, for the rail. */
    static List<Fact> facts(Meeting meeting, Standing standing) {
        List<Fact> told = new ArrayList<>();
        meeting.attendance()
                .present()
                .known()
                .ifPresentOrElse(
                        people -> told.add(people("Present", people, standing)),
                        () ->
                                told.add(
                                        Fact.of(
                                                "Attendance",
                                                Line.of(
                                                        "Attendance was not recorded; "
                                                                + named(meeting, standing)
                                                                + "."))));
        list(meeting.attendance().apologies())
                .ifPresent(people -> told.add(people("Apologies", people, standing)));
        return told;
    }

    /** Everybody whom the agenda or the minutes of a meeting name, by id. */
    public static Set<String> namedIn(Meeting meeting, Standing standing) {
        Set<String> named = new LinkedHashSet<>();
        meeting.agenda().items().forEach(item -> presenters(item).forEach(named::add));
        meeting.outcomes().stream()
                .flatMap(outcome -> outcome.parties().stream())
                .filter(Party.OfPerson.class::isInstance)
                .forEach(party -> named.add(((Party.OfPerson) party).id()));
        String words = words(meeting);
        standing.record().registers().people().stream()
                .filter(person -> isNamed(person, words))
                .forEach(person -> named.add(person.id()));
        return named;
    }

    private static String named(Meeting meeting, Standing standing) {
        int count = namedIn(meeting, standing).size();
        return Count.of(count, "person is named", "people are named") + " in the minutes";
    }

    private static Optional<List<String>> list(Recorded<List<String>> people) {
        return people.known().filter(list -> !list.isEmpty());
    }

    private static Fact people(String term, List<String> ids, Standing standing) {
        return Fact.of(
                term, Line.listing(ids.stream().map(id -> Link.to(standing.person(id))).toList()));
    }

    /** One word alone could be anything, so only a whole name counts. */
    private static boolean isNamed(Person person, String words) {
        return person.name().contains(" ")
                && words.contains(person.name())
                && Pattern.compile("\\b" + Pattern.quote(person.name()) + "\\b")
                        .matcher(words)
                        .find();
    }

    private static Stream<String> presenters(AgendaItem item) {
        return Stream.concat(
                item.presenters().stream(),
                item.everyTopic().flatMap(topic -> topic.presenters().stream()));
    }

    private static String words(Meeting meeting) {
        return Stream.concat(
                        meeting.lead().stream(),
                        meeting.agenda().items().stream().flatMap(AgendaItem::allMinutes))
                .map(Attended::text)
                .reduce("", (before, after) -> before + "\n" + after);
    }

    private static String text(Minute minute) {
        return minute instanceof Outcome outcome ? outcome.text() : ((Prose.Passage) minute).text();
    }
}
