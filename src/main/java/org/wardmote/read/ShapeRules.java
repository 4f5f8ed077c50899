package org.wardmote.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.field.Field;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlNothing;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problems;

/** Holds a record to its shape, and tells every difference at its place. */
final class ShapeRules {

    /** What an editor writes where the source is silent. */
    static final String NOT_RECORDED = "not recorded";

    private final TypeRules types;
    private final Problems problems;

    ShapeRules(Reading reading) {
        this.types = new TypeRules(reading);
        this.problems = reading.problems();
    }

    void check(YamlMap map, Shape shape) {
        Map<String, YamlMap.Entry> earlier = new HashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            shape.field(entry.key())
                    .ifPresentOrElse(
                            field -> check(entry, field),
                            () -> problems.add(ShapeFaults.unknown(entry, shape)));
            YamlMap.Entry first = earlier.putIfAbsent(entry.key(), entry);
            if (first != null && isWordBesideList(first.value(), entry.value())) {
                checkTwice(first, entry, shape);
            }
        }
        shape.fields().stream()
                .filter(Field::isRequired)
                .filter(field -> isMissing(map, field))
                .forEach(field -> problems.add(ShapeFaults.missing(map, field, shape)));
    }

    /** A field that is left without a value; where a comment took it, that is told alone. */
    private static boolean isMissing(YamlMap map, Field field) {
        return map.value(field.name())
                .map(value -> value instanceof YamlNothing none && none.comment().isEmpty())
                .orElse(true);
    }

    private void check(YamlMap.Entry entry, Field field) {
        YamlValue value = entry.value();
        boolean isNotRecorded = value instanceof YamlText text && text.text().equals(NOT_RECORDED);
        if (value instanceof YamlNothing nothing) {
            nothing.comment().ifPresent(place -> problems.add(ShapeFaults.comment("", place)));
        } else if (!isNotRecorded) {
            types.check(value, field.type(), field.name());
        } else if (field.isRequired() && !mayBeNotRecorded(field.type())) {
            problems.add(ShapeFaults.neededAllTheSame(value, field));
        }
    }

    /** A few fields must say something, and may say this. */
    private static boolean mayBeNotRecorded(Type type) {
        return type instanceof Type.OneOf choice && choice.words().contains(NOT_RECORDED)
                || type instanceof Type.Either either
                        && either.types().stream().anyMatch(ShapeRules::mayBeNotRecorded);
    }

    /** The two were let through as one field; only a few fields may be given in both ways. */
    private void checkTwice(YamlMap.Entry first, YamlMap.Entry second, Shape shape) {
        boolean mayBeBoth =
                shape.field(second.key())
                        .filter(field -> field.type() instanceof Type.Either)
                        .isPresent();
        if (!mayBeBoth) {
            problems.add(ShapeFaults.twice(first, second));
        }
    }

    private static boolean isWordBesideList(YamlValue one, YamlValue other) {
        return List.of(one, other).stream().filter(YamlText.class::isInstance).count() == 1;
    }
}
