package org.wardmote.plan.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.Appointment;
import org.wardmote.model.Body;
import org.wardmote.model.Contact;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Party;
import org.wardmote.model.Position;
import org.wardmote.model.Url;
import org.wardmote.model.Written;
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
import org.wardmote.page.YearList;
import org.wardmote.plan.Links;
import org.wardmote.plan.actions.Owned;
import org.wardmote.standing.Standing;
import org.wardmote.tell.StatusWords;

/** Gathers what the record holds on each body, for its page. */
final class BodyPlanner {

    static final Link BODIES = Link.of("Bodies", new Address("bodies/"));

    private final Standing standing;
    private final Titles titles;

    BodyPlanner(Standing standing) {
        this.standing = standing;
        this.titles = Titles.of(standing.record());
    }

    ProfilePage page(Body body) {
        List<Meeting> meetings = meetings(body);
        Owned owned = owned(body);
        return new ProfilePage(
                new Head(
                        Address.ofBody(body.id()),
                        titles.of(body.name(), "body"),
                        sentence(body, meetings),
                        Head.Section.MORE,
                        List.of(BODIES),
                        Provenance.of(
                                body.upkeep(),
                                List.of(Provenance.MINUTES),
                                standing.record().site())),
                "Body",
                body.name(),
                List.of(
                        Fact.of("Meetings on record", Line.of(String.valueOf(meetings.size()))),
                        owned.fact()),
                LedgerBlock.written(
                        List.of(
                                List.of(
                                        LedgerBlock.of(
                                                "Meetings",
                                                YearList.newestFirst(entries(meetings)))),
                                owned.blocks("Actions of all its members"),
                                List.of(
                                        LedgerBlock.of("Appointments", appointments(body)),
                                        LedgerBlock.of(
                                                "What it reported of areas", positions(body)),
                                        LedgerBlock.of("Groups within it", groups(body))))),
                List.of(
                        RailBlock.of("Contact", contact(body)),
                        RailBlock.of("Earlier names", names(body)),
                        RailBlock.of("Where it belongs", parent(body))),
                "Meetings that it held and of which this record holds nothing.");
    }

    private List<Meeting> meetings(Body body) {
        return standing.record().meetings().stream()
                .filter(meeting -> meeting.body().equals(body.id()))
                .toList();
    }

    /** What all members promised together at its meetings. */
    private Owned owned(Body body) {
        return Owned.of(
                standing,
                action ->
                        action.body().equals(body.id())
                                && action.owners().contains(new Party.AllMembers()));
    }

    private String sentence(Body body, List<Meeting> meetings) {
        String met =
                meetings.isEmpty()
                        ? "No meeting of " + standing.the(body.id()) + " is on record"
                        : Count.first(meetings.size(), "meeting is", "meetings are")
                                + " on record, the newest "
                                + MeetingDay.within(meetings.get(meetings.size() - 1));
        String before =
                body.formerly().isEmpty()
                        ? body.partOf()
                                .map(id -> "; it is part of the " + standing.body(id).name())
                                .orElse("")
                        : "; it was formerly the "
                                + Count.listing(
                                        body.formerly().stream()
                                                .map(Body.FormerName::name)
                                                .toList());
        return met + before + ".";
    }

    private static List<LedgerEntry> entries(List<Meeting> meetings) {
        return meetings.stream()
                .map(
                        meeting ->
                                LedgerEntry.of(
                                                Count.capital(MeetingDay.brief(meeting)),
                                                Line.of(
                                                        Link.of(
                                                                "Meeting "
                                                                        + MeetingDay.within(
                                                                                meeting),
                                                                Address.ofMeeting(meeting.id()))))
                                        .withNote(
                                                Line.of(
                                                        Count.capital(
                                                                Count.of(
                                                                        meeting.agenda()
                                                                                .items()
                                                                                .size(),
                                                                        "item",
                                                                        "items")))))
                .toList();
    }

    private List<LedgerEntry> positions(Body body) {
        return standing.newestFirst().stream()
                .flatMap(meeting -> meeting.positions().stream())
                .filter(position -> position.body().equals(body.id()))
                .map(this::position)
                .toList();
    }

    private LedgerEntry position(Position position) {
        Meeting meeting = standing.meeting(position.place().meeting());
        return LedgerEntry.of(
                        Count.capital(MeetingDay.brief(meeting)),
                        Line.of(
                                Link.to(standing.area(position.area())),
                                Line.words(": " + StatusWords.sentence(position.words()))))
                .withRef(Link.to(position.place()));
    }

    /** To its posts, whichever body made them, the newest first. */
    private List<LedgerEntry> appointments(Body body) {
        return standing.record().registers().people().stream()
                .flatMap(person -> person.posts().stream())
                .flatMap(post -> post.appointments().stream())
                .filter(made -> made.body().equals(body.id()))
                .sorted(
                        Comparator.comparing(Appointment::day)
                                .reversed()
                                .thenComparing(Appointment::post))
                .map(
                        made ->
                                LedgerEntry.of(
                                                Count.capital(made.post()),
                                                Line.of(Link.to(standing.person(made.person()))))
                                        .withRef(Links.toMinutes(made.place(), standing)))
                .toList();
    }

    private List<LedgerEntry> groups(Body body) {
        return standing.record().registers().bodies().stream()
                .filter(group -> group.partOf().filter(body.id()::equals).isPresent())
                .map(group -> LedgerEntry.of("Group", Line.of(Link.to(standing.body(group.id())))))
                .toList();
    }

    private List<Fact> contact(Body body) {
        return body.contact().or(() -> standing.record().site().contact()).stream()
                .map(contact -> Fact.of("Write or call", contact(contact)))
                .toList();
    }

    private static Line contact(Contact contact) {
        List<Line.Piece> pieces = new ArrayList<>(List.of(Line.words(contact.name())));
        contact.email()
                .ifPresent(
                        email -> {
                            pieces.add(Line.words(", "));
                            pieces.add(new Line.Outward(email, new Url("mailto:" + email)));
                        });
        contact.phone().ifPresent(phone -> pieces.add(Line.words(", " + phone)));
        return new Line(pieces);
    }

    private static List<Fact> names(Body body) {
        return body.formerly().stream()
                .map(
                        former ->
                                Fact.of(
                                        former.until()
                                                .map(date -> "Until " + Written.date(date))
                                                .orElse("Until when was not recorded"),
                                        Line.of(former.name())))
                .toList();
    }

    private List<Fact> parent(Body body) {
        return body.partOf().stream()
                .map(id -> Fact.of("Part of", Line.of(Link.to(standing.body(id)))))
                .toList();
    }
}
