package org.wardmote.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.AreaNames;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord.Registers;

/** The names of wards and places, found wherever they stand. The district is no place. */
final class PlaceNames {

    private final List<Area> places;
    private final List<String> people;
    private final AreaNames names;

    private PlaceNames(List<Area> places, List<String> people) {
        this.places = places;
        this.people = people;
        this.names = AreaNames.of(places, people);
    }

    static PlaceNames of(Registers registers) {
        List<Area> places =
                registers.areas().stream()
                        .filter(area -> area.kind() != Area.Kind.DISTRICT)
                        .toList();
        List<String> people = registers.people().stream().map(Person::name).toList();
        return new PlaceNames(places, people);
    }

    /** The first ward or place that the words name, as it stands there. */
    Optional<String> in(String words) {
        return names.anywhereIn(words).stream()
                .map(found -> words.substring(found.start(), found.end()))
                .findFirst();
    }

    /** The name of a ward or place; empty for the district. */
    Optional<String> of(String id) {
        return places.stream().filter(place -> place.id().equals(id)).map(Area::name).findFirst();
    }

    /** Two are the same where they know the same places and the same people. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceNames known
                && places.equals(known.places)
                && people.equals(known.people);
    }

    @Override
    public int hashCode() {
        return Objects.hash(places, people);
    }
}
