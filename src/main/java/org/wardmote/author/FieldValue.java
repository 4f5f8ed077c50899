package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.field.Scalar;
import org.wardmote.field.Type;
import org.wardmote.problem.Location;

/**
 * A value of one line as it is written, and what its field may say.
 *
 * @param types any of which it may have
 * @param place where it begins: at its quotation mark where it has one
 */
record FieldValue(List<Type> types, String text, Location place) {

    FieldValue {
        types = List.copyOf(types);
    }

    static FieldValue of(Type type, String text, Location place) {
        return new FieldValue(alternatives(type).toList(), text, place);
    }

    private static Stream<Type> alternatives(Type type) {
        return type instanceof Type.Either either
                ? either.types().stream().flatMap(FieldValue::alternatives)
                : Stream.of(type);
    }

    /** The words that may stand here; empty where it is no choice among a few. */
    List<String> words() {
        return types.stream()
                .filter(Type.OneOf.class::isInstance)
                .flatMap(choice -> ((Type.OneOf) choice).words().stream())
                .toList();
    }

    boolean mayBe(Scalar scalar) {
        return types.contains(scalar);
    }

    /**
     * What of the line is the value itself, from a place on; empty where it is parted over lines.
     */
    Optional<Location> placeIn(String rest) {
        if (rest.startsWith(text)) {
            return Optional.of(place);
        }
        String bare = rest.stripLeading();
        int blanks = rest.length() - bare.length();
        boolean isQuoted = !bare.isEmpty() && "\"'".indexOf(bare.charAt(0)) >= 0;
        int before = blanks + (isQuoted ? 1 : 0);
        return rest.startsWith(text, before)
                ? Optional.of(place.at(place.line(), place.column() + before))
                : Optional.empty();
    }
}
