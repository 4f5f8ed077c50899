package org.wardmote.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record with its fields, such as a person or an agenda item.
 *
 * @param name in the singular, as it is told to a person: {@code agenda item}
 */
public record Shape(String name, List<Field> fields) {

    public Shape {
        fields = List.copyOf(fields);
    }

    public static Shape of(String name, Field... fields) {
        return new Shape(name, List.of(fields));
    }

    /** The same with more fields behind. */
    public Shape with(List<Field> more) {
        return new Shape(name, Stream.concat(fields.stream(), more.stream()).toList());
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
