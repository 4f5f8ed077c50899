package org.wardmote.plan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Body;
import org.wardmote.model.Organisation;
import org.wardmote.model.PublicRecord;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Head;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.plan.people.Letters;
import org.wardmote.plan.people.NamesPage;
import org.wardmote.plan.people.PersonPlanner;
import org.wardmote.standing.Standing;

/**
 * Every name in the record, old names included, which lead to the new ones.
 *
 * <p>What is said of reviews of deaths stands in a part of its own at the end, so that no part
 * holds both those and the name of a ward or place.
 */
final class AtoZ {

    private static final Address ADDRESS = new Address("a-z/");
    private static final Address CASE_REVIEWS = new Address("case-reviews/");
    private static final Address REVIEWS = new Address("reviews/");

    /** What the law called these partnerships until 2010, and the letters for it. */
    private static final String OLD_PARTNERSHIP = "Crime and Disorder Reduction Partnership";

    private final Standing standing;
    private final PublicRecord record;

    private AtoZ(Standing standing) {
        this.standing = standing;
        this.record = standing.record();
    }

    static List<NamesPage> of(Standing standing) {
        return List.of(new AtoZ(standing).page());
    }

    private NamesPage page() {
        List<Letters.Name> names =
                Stream.of(
                                areas(),
                                bodies(),
                                organisations(),
                                people(),
                                indicators(),
                                years(),
                                caseReviews(),
                                pages())
                        .flatMap(all -> all)
                        .toList();
        List<NamesPage.Letter> parts = new ArrayList<>(Letters.of(names));
        if (!record.reviews().isEmpty()) {
            parts.add(new NamesPage.Letter("reviews", "Reviews of deaths", reviews()));
        }
        long all = parts.stream().mapToLong(part -> part.entries().size()).sum();
        Head head =
                new Head(
                        ADDRESS,
                        "A to Z",
                        Count.first(all, "name leads", "names lead")
                                + " to their pages, old names among them.",
                        Head.Section.MORE,
                        List.of(),
                        Provenance.of(List.of(), List.of(), standing.record().site()));
        return new NamesPage(
                head,
                "Every name in the record",
                Letters.index(parts, ADDRESS),
                parts,
                "Words of the minutes that name no person, place, organisation or indicator.");
    }

    private Stream<Letters.Name> areas() {
        return record.registers().areas().stream()
                .flatMap(
                        area ->
                                Stream.concat(
                                        Stream.of(
                                                name(
                                                        area.name(),
                                                        Link.to(area),
                                                        standing.kind(area))),
                                        area.alsoCalled().stream()
                                                .map(old -> see(old, Link.to(area)))));
    }

    private Stream<Letters.Name> bodies() {
        return record.registers().bodies().stream().flatMap(this::names);
    }

    private Stream<Letters.Name> names(Body body) {
        Link link = Link.to(body);
        Stream<String> former =
                body.formerly().stream().map(Body.FormerName::name).flatMap(AtoZ::withShortForms);
        return Stream.concat(
                Stream.of(name(body.name(), link, "body")), former.map(old -> see(old, link)));
    }

    private static Stream<String> withShortForms(String name) {
        return name.contains(OLD_PARTNERSHIP) && !name.equals(OLD_PARTNERSHIP)
                ? Stream.of(name, OLD_PARTNERSHIP, "CDRP")
                : Stream.of(name);
    }

    private Stream<Letters.Name> organisations() {
        return record.registers().organisations().stream().flatMap(this::names);
    }

    private Stream<Letters.Name> names(Organisation organisation) {
        Link link = Link.to(organisation);
        return Stream.concat(
                Stream.of(name(organisation.name(), link, "organisation")),
                organisation.alsoCalled().stream().map(other -> see(other, link)));
    }

    private Stream<Letters.Name> people() {
        return record.registers().people().stream()
                .map(
                        person ->
                                Letters.Name.ofPerson(
                                        Link.to(person),
                                        PersonPlanner.label(person, standing)
                                                .toLowerCase(java.util.Locale.ROOT)));
    }

    private Stream<Letters.Name> indicators() {
        return record.registers().indicators().stream()
                .map(indicator -> name(indicator.title(), Link.to(indicator), "indicator"));
    }

    private Stream<Letters.Name> years() {
        return Stream.concat(
                record.plans().stream()
                        .map(
                                plan ->
                                        name(
                                                "Plan for " + plan.year().label(),
                                                Link.of(
                                                        "Plan for " + plan.year().label(),
                                                        Address.ofPlan(plan.year().id())),
                                                "")),
                record.finances().stream()
                        .map(
                                year ->
                                        name(
                                                "Money in " + year.year().label(),
                                                Link.of(
                                                        "Money in " + year.year().label(),
                                                        Address.ofFinance(year.year().id())),
                                                "")));
    }

    private Stream<Letters.Name> caseReviews() {
        Link now = Link.of("ASB case reviews", CASE_REVIEWS);
        return record.caseReviews().isEmpty()
                ? Stream.of()
                : Stream.of(
                        name(now.text(), now, "four yearly counts"),
                        see("Anti-social behaviour case reviews", now),
                        see("Community Trigger", now));
    }

    private Stream<Letters.Name> pages() {
        return record.pages().stream()
                .filter(page -> !page.isHome())
                .map(
                        page ->
                                name(
                                        page.title(),
                                        Link.of(page.title(), Address.ofPage(page.id())),
                                        ""));
    }

    private List<Entry> reviews() {
        Link now = Link.of("Reviews", REVIEWS);
        return Stream.of(
                        name(now.text(), now, "each with its stage"),
                        see("DHRs", now),
                        see("Domestic abuse related death reviews", now),
                        see("Domestic homicide reviews", now))
                .map(Letters.Name::entry)
                .toList();
    }

    private static Letters.Name name(String name, Link link, String note) {
        return Letters.Name.of(name, Entry.of(link, note));
    }

    /** {@code Community Trigger: see ASB case reviews}. */
    private static Letters.Name see(String old, Link now) {
        return Letters.Name.of(
                old, new Entry(Line.of(Line.words(old + ": see "), now), Line.NOTHING));
    }
}
