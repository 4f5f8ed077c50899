package org.wardmote.field;

import java.util.List;

/**
 * What kind of value a field holds.
 *
 * <p>A type is data, not code: the reader, the field reference and, in time, schemas and forms are
 * all made from it.
 */
public sealed interface Type
        permits Scalar,
                Type.OneOf,
                Type.ListOf,
                Type.Either,
                Type.Mapping,
                Type.ByYear,
                Type.ByName,
                Type.Anything {

    /** One of a few words. */
    record OneOf(List<String> words) implements Type {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** A list of values. */
    record ListOf(Type item) implements Type {}

    /** The first of these types that fits, such as a date or the bounds of one. */
    record Either(List<Type> types) implements Type {
        public Either {
            types = List.copyOf(types);
        }
    }

    /** A record with fields of its own. */
    record Mapping(Shape shape) implements Type {}

    /** Values by year: {@code {2021: 7196}}. */
    record ByYear(Type value) implements Type {}

    /** Records by a name that the editor chooses, such as the sources of a site. */
    record ByName(Shape shape) implements Type {}

    /** Whatever an editor keeps for a program of their own, under {@code extra:}. */
    record Anything() implements Type {}

    static Type oneOf(String... words) {
        return new OneOf(List.of(words));
    }

    static Type listOf(Type item) {
        return new ListOf(item);
    }

    static Type listOf(Shape shape) {
        return new ListOf(new Mapping(shape));
    }

    static Type either(Type... types) {
        return new Either(List.of(types));
    }

    static Type of(Shape shape) {
        return new Mapping(shape);
    }
}
