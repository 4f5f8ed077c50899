package org.wardmote.read;

import org.wardmote.field.Scalar;

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
}
