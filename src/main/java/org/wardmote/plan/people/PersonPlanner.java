package org.wardmote.plan.people;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.model.Address;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.RailBlock;
import org.wardmote.page.Titles;
import org.wardmote.plan.actions.Owned;
import org.wardmote.plan.meetings.Spoken;
import org.wardmote.standing.Standing;

/** Gathers what the record holds on each person, for their page. */
public final class PersonPlanner {

    static final Link PEOPLE = Link.of("People", new Address("people/"));

    private final Standing standing;
    private final Titles titles;
    private final Appearances appearances;

    PersonPlanner(Standing standing) {
        this.standing = standing;
        this.titles = Titles.of(standing.record());
        this.appearances = Appearances.of(standing);
    }

    ProfilePage page(Person person) {
        Owned owned = owned(person);
        List<LedgerEntry> presented = appearances.presented(person);
        return new ProfilePage(
                new Head(
                        Address.ofPerson(person.id()),
                        titles.of(
                                person.name(),
                                label(person, standing).toLowerCase(java.util.Locale.ROOT)),
                        sentence(person, owned, presented.size()),
                        Head.Section.MORE,
                        List.of(PEOPLE),
                        Provenance.of(
                                person.upkeep(),
                                List.of(Provenance.MINUTES),
                                standing.record().site())),
                label(person, standing),
                person.name(),
                facts(person, owned, presented.size()),
                LedgerBlock.written(
                        List.of(
                                owned.blocks("Actions owned"),
                                List.of(LedgerBlock.of("Items presented", presented)),
                                Spoken.blocks(appearances.said(person), standing),
                                List.of(LedgerBlock.of("Meetings", appearances.meetings(person))))),
                List.of(
                        RailBlock.of("Posts", posts(person)),
                        RailBlock.of("Also written", initials(person))),
                "What somebody said where the minutes do not name them, and posts that no meeting"
                        + " on record speaks of.");
    }

    private Owned owned(Person person) {
        return Owned.of(
                standing, action -> action.owners().contains(new Party.OfPerson(person.id())));
    }

    public static String label(Person person, Standing standing) {
        return person.kind()
                .map(
                        kind ->
                                switch (kind) {
                                    case COUNCILLOR -> standing.say("{Councillor}");
                                    case OFFICER -> "Officer";
                                    case POLICE -> "Police officer";
                                    case PARTNER -> "Partner";
                                    case PUBLIC -> "Member of the public";
                                })
                .orElse("Person");
    }

    /** {@code Recorded as Sergeant, Elmbridge Police; no open actions and one item presented.} */
    private String sentence(Person person, Owned owned, int presented) {
        String posts =
                person.posts().isEmpty()
                        ? "No post of " + person.name() + " is recorded"
                        : "Recorded as "
                                + person.posts().stream()
                                        .map(post -> Posts.words(post, standing))
                                        .collect(Collectors.joining(", and as "));
        return posts
                + "; "
                + owned.words()
                + " and "
                + Count.of(presented, "item", "items")
                + " presented.";
    }

    private List<Fact> facts(Person person, Owned owned, int presented) {
        return List.of(
                owned.fact(),
                Fact.of("Items presented", Line.of(String.valueOf(presented))),
                appearances.attendance(person));
    }

    private List<Fact> posts(Person person) {
        return Fact.byTerm(
                person.posts().stream()
                        .map(
                                post ->
                                        Fact.of(
                                                Posts.dates(post),
                                                Posts.line(post, standing),
                                                Posts.appointments(post, standing)))
                        .toList());
    }

    private static List<Fact> initials(Person person) {
        return person.initials().isEmpty()
                ? List.of()
                : List.of(
                        Fact.of(
                                "Initials in the minutes",
                                Line.of(Count.listing(person.initials()))));
    }
}
