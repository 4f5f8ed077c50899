package org.wardmote.plan.people;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Body;
import org.wardmote.model.Organisation;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.Upkeep;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Head;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.plan.actions.Owned;
import org.wardmote.standing.Standing;

/** The lists of all people, all organisations and all bodies; none where there is nobody. */
public final class NameLists {

    private NameLists() {}

    public static List<NamesPage> ofPeople(Standing standing) {
        List<Person> people = standing.record().registers().people();
        List<Letters.Name> names =
                people.stream()
                        .map(
                                person ->
                                        Letters.Name.ofPerson(
                                                Link.to(person), note(person, standing)))
                        .toList();
        return people.isEmpty()
                ? List.of()
                : List.of(
                        page(
                                head(
                                        PersonPlanner.PEOPLE,
                                        Count.first(people.size(), "person is", "people are")
                                                + " named in the record, each in a public role.",
                                        people.stream().map(Person::upkeep),
                                        standing),
                                names,
                                "People whom no meeting on record names in a public role."));
    }

    private static String note(Person person, Standing standing) {
        String post =
                person.posts().stream()
                        .map(held -> Posts.words(held, standing))
                        .findFirst()
                        .orElse("");
        long open = Owned.of(standing, action -> isOf(action.owners(), person)).open();
        String actions = open == 0 ? "" : Count.of(open, "open action", "open actions");
        return Stream.of(post, actions)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static boolean isOf(List<Party> owners, Person person) {
        return owners.contains(new Party.OfPerson(person.id()));
    }

    public static List<NamesPage> ofOrganisations(Standing standing) {
        List<Organisation> organisations = standing.record().registers().organisations();
        List<Letters.Name> names =
                organisations.stream()
                        .map(
                                organisation ->
                                        Letters.Name.of(
                                                organisation.name(),
                                                Entry.of(
                                                        Link.to(organisation),
                                                        String.join(
                                                                ", ", organisation.alsoCalled()))))
                        .toList();
        return organisations.isEmpty()
                ? List.of()
                : List.of(
                        page(
                                head(
                                        OrganisationPlanner.ORGANISATIONS,
                                        Count.first(
                                                        organisations.size(),
                                                        "organisation is",
                                                        "organisations are")
                                                + " named in the record.",
                                        organisations.stream().map(Organisation::upkeep),
                                        standing),
                                names,
                                "Organisations that no meeting on record names."));
    }

    public static List<NamesPage> ofBodies(Standing standing) {
        List<Body> bodies = standing.record().registers().bodies();
        List<Letters.Name> names =
                bodies.stream()
                        .map(
                                body ->
                                        Letters.Name.of(
                                                body.name(),
                                                Entry.of(Link.to(body), note(body, standing))))
                        .toList();
        return bodies.isEmpty()
                ? List.of()
                : List.of(
                        page(
                                head(
                                        BodyPlanner.BODIES,
                                        Count.first(bodies.size(), "body meets", "bodies meet")
                                                + " or met, as far as the record tells.",
                                        bodies.stream().map(Body::upkeep),
                                        standing),
                                names,
                                "Groups that the minutes speak of without telling of their work."));
    }

    private static String note(Body body, Standing standing) {
        return body.partOf().map(id -> "part of the " + standing.body(id).name()).orElse("");
    }

    private static Head head(
            Link list, String sentence, Stream<Upkeep> upkeeps, Standing standing) {
        return new Head(
                list.address(),
                list.text(),
                sentence,
                Head.Section.MORE,
                List.of(),
                Provenance.of(upkeeps.toList(), List.of(), standing.record().site()));
    }

    private static NamesPage page(Head head, List<Letters.Name> names, String leavesOut) {
        List<NamesPage.Letter> letters = Letters.of(names);
        return new NamesPage(
                head,
                "The record by name",
                Letters.index(letters, head.address()),
                letters,
                leavesOut);
    }
}
