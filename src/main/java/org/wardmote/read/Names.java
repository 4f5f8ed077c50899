package org.wardmote.read;

import java.util.List;
import org.wardmote.field.Scalar;
import org.wardmote.model.Person;

/** Everything in the content that other files may name. */
record Names(
        Register bodies,
        People people,
        Register organisations,
        Register areas,
        Register indicators,
        Register meetings,
        Register statuses,
        Register sources) {

    /** Where nothing may be named, as in {@code site.yaml}. */
    static final Names NONE =
            new Names(
                    Register.BROKEN,
                    new People(List.of(), java.util.Set.of(), Register.Completeness.BROKEN),
                    Register.BROKEN,
                    Register.BROKEN,
                    Register.BROKEN,
                    Register.BROKEN,
                    Register.BROKEN,
                    Register.BROKEN);

    /** The register that a type of field names. */
    Register register(Scalar type) {
        return switch (type) {
            case BODY -> bodies;
            case ORGANISATION -> organisations;
            case AREA -> areas;
            case INDICATOR -> indicators;
            case MEETING -> meetings;
            case STATUS -> statuses;
            case SOURCE -> sources;
            default -> throw new IllegalArgumentException(type + " names nothing");
        };
    }

    /** The same with people, who are read once organisations are known. */
    Names with(People known) {
        return new Names(
                bodies, known, organisations, areas, indicators, meetings, statuses, sources);
    }

    /**
     * Names of people, which may hold an area's name and mean no area. A body's name is none of
     * them: that of the Elm Parish Council speaks of Elm.
     */
    List<String> thatAreNoAreas() {
        return people.all().stream().map(Person::name).toList();
    }
}
