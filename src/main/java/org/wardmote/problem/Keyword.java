package org.wardmote.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of a fixed set, as it stands in content, tables, addresses and styles: the constant {@code
 * IN_PROGRESS} is {@code in-progress} there.
 */
public interface Keyword {

    /** The name of the constant. */
    String name();

    /** As it is written: in small letters, with hyphens. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so. */
    static <E extends Enum<E> & Keyword> Optional<E> parse(String id, Class<E> set) {
        return Stream.of(set.getEnumConstants()).filter(word -> word.id().equals(id)).findFirst();
    }
}
