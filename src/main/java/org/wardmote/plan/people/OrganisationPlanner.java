package org.wardmote.plan.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Finance;
import org.wardmote.model.Organisation;
import org.wardmote.model.Outcome;
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

/** Gathers what the record holds on each organisation, for its page. */
final class OrganisationPlanner {

    static final Link ORGANISATIONS = Link.of("Organisations", new Address("organisations/"));

    private final Standing standing;
    private final Titles titles;

    OrganisationPlanner(Standing standing) {
        this.standing = standing;
        this.titles = Titles.of(standing.record());
    }

    ProfilePage page(Organisation organisation) {
        Owned owned =
                Owned.of(
                        standing,
                        action ->
                                action.owners()
                                        .contains(new Party.OfOrganisation(organisation.id())));
        List<LedgerEntry> people = people(organisation);
        return new ProfilePage(
                new Head(
                        Address.ofOrganisation(organisation.id()),
                        titles.of(organisation.name(), "organisation"),
                        sentence(organisation, owned, people.size()),
                        Head.Section.MORE,
                        List.of(ORGANISATIONS),
                        Provenance.of(
                                organisation.upkeep(),
                                List.of(Provenance.MINUTES),
                                standing.record().site())),
                "Organisation",
                organisation.name(),
                List.of(
                        owned.fact(),
                        Fact.of("Posts on record", Line.of(String.valueOf(people.size())))),
                LedgerBlock.written(
                        List.of(
                                owned.blocks("Actions owned"),
                                List.of(LedgerBlock.of("People and posts", people)),
                                Spoken.blocks(said(organisation), standing),
                                List.of(
                                        LedgerBlock.of(
                                                "Money to decide on", money(organisation))))),
                List.of(RailBlock.of("Other names", names(organisation))),
                "What the minutes say of it in passing, and people whose post is not recorded.");
    }

    private static String sentence(Organisation organisation, Owned owned, int people) {
        return people == 0 && owned.rows().isEmpty()
                ? "The record names "
                        + organisation.name()
                        + ", and holds no post there and no action of its own."
                : Count.first(people, "post", "posts")
                        + " at "
                        + organisation.name()
                        + (people == 1 ? " is" : " are")
                        + " on record, and "
                        + owned.words()
                        + " of its own.";
    }

    private List<LedgerEntry> people(Organisation organisation) {
        return standing.record().registers().people().stream()
                .flatMap(person -> posts(person, organisation))
                .toList();
    }

    private Stream<LedgerEntry> posts(Person person, Organisation organisation) {
        return person.posts().stream()
                .filter(post -> post.organisations().contains(organisation.id()))
                .map(
                        post ->
                                LedgerEntry.of(post.title(), Line.of(Link.to(person)))
                                        .withNote(Line.of(Posts.dates(post))));
    }

    /** All but the actions, newest meeting first. */
    private List<Outcome> said(Organisation organisation) {
        Party party = new Party.OfOrganisation(organisation.id());
        return standing.newestFirst().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(outcome -> !(outcome.subject() instanceof Outcome.Task))
                .filter(outcome -> outcome.parties().contains(party))
                .toList();
    }

    private List<LedgerEntry> money(Organisation organisation) {
        List<LedgerEntry> money = new ArrayList<>();
        for (Finance year : standing.record().finances()) {
            year.undecided().stream()
                    .filter(sum -> sum.by().filter(organisation.id()::equals).isPresent())
                    .map(
                            sum ->
                                    LedgerEntry.of("Undecided", Line.of(sum.title()))
                                            .withRef(
                                                    Link.of(
                                                            "money in " + year.year().label(),
                                                            Address.ofFinance(year.year().id()))))
                    .forEach(money::add);
        }
        return money;
    }

    private static List<Fact> names(Organisation organisation) {
        return organisation.alsoCalled().isEmpty()
                ? List.of()
                : List.of(
                        Fact.of("Also called", Line.of(Count.listing(organisation.alsoCalled()))));
    }
}
