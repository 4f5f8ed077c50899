package org.wardmote.release;

import java.util.List;
import java.util.Optional;

/** Adds released figures, and says so where they cannot be added. */
final class Sum {

    private Sum() {}

    /**
     * The count of all parts together. A part that is not applicable adds nothing; any other part
     * without a count leaves the whole without one: {@code 3 + [x]} is {@code [x]}, never 3.
     */
    static Released of(List<Released> parts) {
        List<Released> counted =
                parts.stream().filter(part -> part != Marker.NOT_APPLICABLE).toList();
        if (counted.isEmpty()) {
            return Marker.NOT_APPLICABLE;
        }
        return gravest(counted).<Released>map(marker -> marker).orElseGet(() -> total(counted));
    }

    private static Optional<Marker> gravest(List<Released> parts) {
        return parts.stream()
                .filter(Marker.class::isInstance)
                .map(Marker.class::cast)
                .min(Marker::compareTo);
    }

    private static Released.Count total(List<Released> parts) {
        return parts.stream()
                .map(Released.Count.class::cast)
                .reduce(new Released.Count(0, Quality.FINAL), Sum::plus);
    }

    private static Released.Count plus(Released.Count one, Released.Count other) {
        return new Released.Count(
                Math.addExact(one.number(), other.number()),
                one.quality().orLessSure(other.quality()));
    }
}
