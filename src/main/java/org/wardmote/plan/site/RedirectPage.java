package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.Upkeep;
import org.wardmote.page.Count;
import org.wardmote.page.Head;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/** An older address that leads to where its page is now. */
public record RedirectPage(Head head, Link to) implements SitePage {

    @Override
    public String template() {
        return "redirect";
    }

    @Override
    public boolean isListed() {
        return false;
    }

    public static List<RedirectPage> of(Standing standing) {
        PublicRecord record = standing.record();
        return Stream.of(
                        meetings(record, standing),
                        registers(record.registers()),
                        years(record),
                        shared(standing))
                .flatMap(moves -> moves)
                .map(move -> new RedirectPage(head(move), move.to()))
                .toList();
    }

    /** From an older address to a page. */
    private record Move(Address from, Link to) {}

    private static Stream<Move> meetings(PublicRecord record, Standing standing) {
        return record.meetings().stream()
                .flatMap(
                        meeting -> {
                            String name =
                                    standing.the(meeting.body()) + ", " + MeetingDay.brief(meeting);
                            Address address = Address.ofMeeting(meeting.id());
                            return moves(meeting.upkeep(), Link.of(Count.capital(name), address));
                        });
    }

    private static Stream<Move> registers(Registers all) {
        return Stream.of(
                        all.bodies().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(it.name(), Address.ofBody(it.id())))),
                        all.people().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(
                                                                it.name(),
                                                                Address.ofPerson(it.id())))),
                        all.organisations().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(
                                                                it.name(),
                                                                Address.ofOrganisation(it.id())))),
                        all.areas().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(it.name(), Address.ofArea(it.id())))),
                        all.indicators().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(
                                                                it.title(),
                                                                Address.ofIndicator(it.id())))))
                .flatMap(moves -> moves);
    }

    private static Stream<Move> years(PublicRecord record) {
        return Stream.of(
                        record.pages().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(it.title(), Address.ofPage(it.id())))),
                        record.plans().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(
                                                                "Plan for " + it.year().label(),
                                                                Address.ofPlan(it.year().id())))),
                        record.finances().stream()
                                .flatMap(
                                        it ->
                                                moves(
                                                        it.upkeep(),
                                                        link(
                                                                "Money in " + it.year().label(),
                                                                Address.ofFinance(
                                                                        it.year().id())))))
                .flatMap(moves -> moves);
    }

    /** Of what shares one page with others of its kind. */
    private static Stream<Move> shared(Standing standing) {
        PublicRecord record = standing.record();
        Link reviews = link("Reviews", new Address("reviews/"));
        Link caseReviews = link("Case reviews", new Address("case-reviews/"));
        Link data = link("Data", new Address("data/"));
        return Stream.of(
                        record.reviews().stream().flatMap(it -> moves(it.upkeep(), reviews)),
                        record.caseReviews().stream()
                                .flatMap(it -> moves(it.upkeep(), caseReviews)),
                        standing.release().datasets().stream()
                                .flatMap(it -> moves(it.upkeep(), data)))
                .flatMap(moves -> moves);
    }

    private static Link link(String name, Address address) {
        return Link.of(name, address);
    }

    private static Stream<Move> moves(Upkeep upkeep, Link to) {
        return upkeep.aliases().stream().map(alias -> new Move(Address.ofAlias(alias), to));
    }

    private static Head head(Move move) {
        return new Head(
                move.from(),
                move.to().text() + " has moved from " + move.from(),
                "This page has moved: it is now that of " + move.to().text() + ".",
                Head.Section.MORE,
                List.of(),
                new Provenance(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
