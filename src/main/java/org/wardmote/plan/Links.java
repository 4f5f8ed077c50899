package org.wardmote.plan;

import org.wardmote.model.Address;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Party;
import org.wardmote.model.Place;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** Where what the record names leads to, once the whole of it is known. */
public final class Links {

    private Links() {}

    /** To the place in the minutes, from a page of many meetings: {@code 3 May 2020, item 7}. */
    public static Link toMinutes(Place place, Standing standing) {
        Link item = Link.to(place);
        return Link.of(
                MeetingDay.brief(standing.meeting(place.meeting())) + ", " + item.text(),
                item.address(),
                item.fragment());
    }

    /** Whom an outcome names; all members are the body that met. */
    public static Link toParty(Party party, String body, Standing standing) {
        if (party instanceof Party.OfPerson person) {
            return Link.to(standing.person(person.id()));
        }
        if (party instanceof Party.OfOrganisation organisation) {
            return Link.to(standing.organisation(organisation.id()));
        }
        return Link.of("All members", Address.ofBody(body));
    }
}
