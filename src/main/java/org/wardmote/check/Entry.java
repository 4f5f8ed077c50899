package org.wardmote.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Content;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.Upkeep;

/**
 * One thing of the content that an editor keeps: a meeting, an area, a page.
 *
 * @param what it is to a person: {@code the area "elm"}
 * @param address of its page, where it has one of its own
 */
record Entry(String what, Optional<Address> address, Upkeep upkeep) {

    private static final String MEETING = "the meeting";

    /** Everything that is kept, registers first, in the order of the record. */
    static Stream<Entry> all(Content content) {
        PublicRecord record = content.record();
        return Stream.of(
                        registered(record.registers()),
                        written(record),
                        counted(record),
                        content.datasets().quarters().stream()
                                .map(
                                        set ->
                                                shared(
                                                        "figures of",
                                                        set.quarter().toString(),
                                                        set.upkeep())))
                .flatMap(entries -> entries);
    }

    private static Stream<Entry> registered(Registers registers) {
        return Stream.of(
                        registers.bodies().stream()
                                .map(b -> at("body", b.id(), Address.ofBody(b.id()), b.upkeep())),
                        registers.people().stream()
                                .map(
                                        p ->
                                                at(
                                                        "person",
                                                        p.id(),
                                                        Address.ofPerson(p.id()),
                                                        p.upkeep())),
                        registers.organisations().stream()
                                .map(
                                        o ->
                                                at(
                                                        "organisation",
                                                        o.id(),
                                                        Address.ofOrganisation(o.id()),
                                                        o.upkeep())),
                        registers.areas().stream()
                                .map(a -> at("area", a.id(), Address.ofArea(a.id()), a.upkeep())),
                        registers.indicators().stream()
                                .map(
                                        i ->
                                                at(
                                                        "indicator",
                                                        i.id(),
                                                        Address.ofIndicator(i.id()),
                                                        i.upkeep())))
                .flatMap(entries -> entries);
    }

    private static Stream<Entry> written(PublicRecord record) {
        return Stream.concat(
                record.meetings().stream()
                        .map(m -> at("meeting", m.id(), Address.ofMeeting(m.id()), m.upkeep())),
                record.pages().stream()
                        .map(p -> at("page", p.id(), Address.ofPage(p.id()), p.upkeep())));
    }

    private static Stream<Entry> counted(PublicRecord record) {
        return Stream.of(
                        record.plans().stream()
                                .map(
                                        p ->
                                                at(
                                                        "plan",
                                                        p.year().id(),
                                                        Address.ofPlan(p.year().id()),
                                                        p.upkeep())),
                        record.finances().stream()
                                .map(
                                        f ->
                                                at(
                                                        "budget",
                                                        f.year().id(),
                                                        Address.ofFinance(f.year().id()),
                                                        f.upkeep())),
                        record.reviews().stream().map(r -> shared("review", r.label(), r.upkeep())),
                        record.caseReviews().stream()
                                .map(c -> shared("case reviews of", c.year().id(), c.upkeep())))
                .flatMap(entries -> entries);
    }

    /** Whether it has a folder of its own rather than a file or a part of one. */
    boolean isMeeting() {
        return what.startsWith(MEETING);
    }

    /** The file of words that stands beside its register, whether or not there is one. */
    String wordsFile() {
        return address.map(page -> page.path().replaceAll("/$", ".md")).orElse("");
    }

    private static Entry at(String kind, String id, Address address, Upkeep upkeep) {
        return new Entry("the %s \"%s\"".formatted(kind, id), Optional.of(address), upkeep);
    }

    /** Shown on a page that it shares with others. */
    private static Entry shared(String kind, String id, Upkeep upkeep) {
        return new Entry("the %s \"%s\"".formatted(kind, id), Optional.empty(), upkeep);
    }
}
