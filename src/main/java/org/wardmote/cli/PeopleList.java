package org.wardmote.cli;

import java.util.List;
import org.wardmote.build.Survey;
import org.wardmote.model.Action;
import org.wardmote.model.Party;
import org.wardmote.model.Person;

/** Everybody in the record, with the posts that they hold on the day and what they have to do. */
final class PeopleList implements Listing {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<String> columns() {
        return List.of("person", "name", "initials", "kind", "posts", "open-actions");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return survey.content().record().registers().people().stream()
                .map(person -> row(person, survey))
                .toList();
    }

    private static List<Object> row(Person person, Survey survey) {
        return List.of(
                person.id(),
                person.name(),
                person.initials(),
                person.kind().map(Person.Kind::id).orElse(""),
                person.posts().stream()
                        .filter(post -> post.isHeldOn(survey.asOf()))
                        .map(Person.Post::title)
                        .toList(),
                survey.content().record().actions().stream()
                        .filter(action -> isOpen(action, survey))
                        .filter(action -> action.owners().contains(new Party.OfPerson(person.id())))
                        .count());
    }

    private static boolean isOpen(Action action, Survey survey) {
        return action.isOpenOn(survey.asOf(), survey.content().record().site().lapseAfter());
    }
}
