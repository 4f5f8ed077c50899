package org.wardmote.page;

import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Indicator;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.Place;

/**
 * A link within the site.
 *
 * @param fragment the anchor without {@code #}; empty where the page itself is meant
 */
public record Link(String text, Address address, String fragment) implements Line.Piece {

    public static Link of(String text, Address address) {
        return new Link(text, address, "");
    }

    public static Link of(String text, Address address, String fragment) {
        return new Link(text, address, fragment);
    }

    public static Link to(Area area) {
        return of(area.name(), Address.ofArea(area.id()));
    }

    public static Link to(Body body) {
        return of(body.name(), Address.ofBody(body.id()));
    }

    public static Link to(Indicator indicator) {
        return of(indicator.title(), Address.ofIndicator(indicator.id()));
    }

    public static Link to(Organisation organisation) {
        return of(organisation.name(), Address.ofOrganisation(organisation.id()));
    }

    public static Link to(Person person) {
        return of(person.name(), Address.ofPerson(person.id()));
    }

    /** To the place in the minutes: {@code item 7}. */
    public static Link to(Place place) {
        String words = place.item().isEmpty() ? "before the first item" : "item " + place.item();
        return of(words, Address.ofMeeting(place.meeting()), place.anchor());
    }

    @Override
    public String kind() {
        return "link";
    }
}
