package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Thing;
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
        return standing.record().things().flatMap(thing -> of(thing, standing)).toList();
    }

    private static Stream<RedirectPage> of(Thing thing, Standing standing) {
        return thing.address().map(address -> Link.of(name(thing, standing), address)).stream()
                .flatMap(
                        to ->
                                thing.upkeep().aliases().stream()
                                        .map(Address::ofAlias)
                                        .map(from -> new RedirectPage(head(from, to), to)));
    }

    private static String name(Thing thing, Standing standing) {
        return switch (thing.kind()) {
            case MEETING -> name(standing.meeting(thing.id()), standing);
            case PLAN -> "Plan for " + thing.name();
            case BUDGET -> "Money in " + thing.name();
            default -> thing.name();
        };
    }

    private static String name(Meeting meeting, Standing standing) {
        return Count.capital(standing.the(meeting.body()) + ", " + MeetingDay.brief(meeting));
    }

    private static Head head(Address from, Link to) {
        return new Head(
                from,
                to.text() + " has moved from " + from,
                "This page has moved: it is now that of " + to.text() + ".",
                Head.Section.MORE,
                List.of(),
                new Provenance(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
