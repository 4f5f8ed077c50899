package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.field.Field;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlNothing;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Holds what was written to what is declared, and tells every difference at its place. */
final class ShapeRules {

    /** What an editor writes where the source is silent. */
    static final String NOT_RECORDED = "not recorded";

    private final Reading reading;
    private final ReferenceRules references;
    private final Problems problems;

    ShapeRules(Reading reading) {
        this.reading = reading;
        this.references = new ReferenceRules(reading);
        this.problems = reading.problems();
    }

    /** Holds one record to its shape. */
    void checkRecord(YamlMap map, Shape shape) {
        for (YamlMap.Entry entry : map.entries()) {
            shape.field(entry.key())
                    .ifPresentOrElse(
                            field -> checkField(entry, field), () -> tellUnknown(entry, shape));
        }
        shape.fields().stream()
                .filter(Field::isRequired)
                .filter(field -> isMissing(map, field))
                .forEach(field -> tellMissing(map, field, shape));
    }

    private static boolean isMissing(YamlMap map, Field field) {
        return map.value(field.name()).filter(value -> !(value instanceof YamlNothing)).isEmpty();
    }

    private void checkField(YamlMap.Entry entry, Field field) {
        YamlValue value = entry.value();
        boolean isNotRecorded = value instanceof YamlText text && text.text().equals(NOT_RECORDED);
        if (isNotRecorded && !field.isRequired()) {
            return;
        }
        if (value instanceof YamlNothing nothing) {
            nothing.comment().ifPresent(place -> tellComment("", place));
            return;
        }
        check(value, field.type(), field.name());
    }

    private void check(YamlValue value, Type type, String name) {
        if (type instanceof Scalar scalar) {
            checkScalar(value, scalar, name);
        } else if (type instanceof Type.OneOf choice) {
            checkChoice(value, choice, name);
        } else if (type instanceof Type.ListOf list) {
            checkList(value, list, name);
        } else if (type instanceof Type.Mapping mapping) {
            checkMapping(value, mapping.shape(), name);
        } else if (type instanceof Type.ByYear years) {
            checkYears(value, years, name);
        } else if (type instanceof Type.ByName named) {
            checkNamed(value, named.shape(), name);
        } else if (type instanceof Type.Either either) {
            checkEither(value, either, name);
        }
    }

    private void checkScalar(YamlValue value, Scalar type, String name) {
        if (!(value instanceof YamlText text)) {
            tellNoLine(value, name);
            return;
        }
        if (type == Scalar.TEXT) {
            text.comment().ifPresent(place -> tellComment(text.text(), place));
        }
        Optional<Fault> fault =
                ReferenceRules.isReference(type)
                        ? references.fault(type, text.text())
                        : ScalarRules.fault(type, text.text());
        fault.ifPresent(found -> tell(found, text.location()));
    }

    private void checkChoice(YamlValue value, Type.OneOf choice, String name) {
        if (!(value instanceof YamlText text)) {
            tellNoLine(value, name);
        } else if (!choice.words().contains(text.text())) {
            String near = Nearest.question(text.text(), choice.words());
            problems.add(
                    Code.VALUE_NOT_ALLOWED,
                    text.location(),
                    "\"%s\" cannot be taken for \"%s\".".formatted(text.text(), name),
                    (near.isEmpty() ? "" : near + " ") + "Write " + oneOf(choice.words()) + ".");
        }
    }

    private static String oneOf(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }

    private void checkList(YamlValue value, Type.ListOf type, String name) {
        if (value instanceof YamlList list) {
            list.items().forEach(item -> check(item, type.item(), name));
        } else {
            tellMisplaced(
                    value,
                    "\"%s\" holds a list.".formatted(name),
                    "Write each on a line of its own, with a hyphen and a blank before it.");
        }
    }

    private void checkMapping(YamlValue value, Shape shape, String name) {
        if (value instanceof YamlMap map) {
            checkRecord(map, shape);
        } else {
            tellMisplaced(
                    value,
                    "\"%s\" holds fields of its own.".formatted(name),
                    "Write each on a line of its own: "
                            + shape.names().stream().limit(4).collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private void checkYears(YamlValue value, Type.ByYear type, String name) {
        if (!(value instanceof YamlMap map)) {
            tellMisplaced(
                    value,
                    "\"%s\" holds numbers by year.".formatted(name),
                    "Write the year, a colon and the number, such as 2021: 7196.");
            return;
        }
        for (YamlMap.Entry entry : map.entries()) {
            if (!entry.key().matches("\\d{4}")) {
                problems.add(
                        Code.NUMBER_UNREADABLE,
                        entry.keyLocation(),
                        "\"%s\" is not a year.".formatted(entry.key()),
                        "Write the year of the count, such as 2021.");
            }
            check(entry.value(), type.value(), name);
        }
    }

    private void checkNamed(YamlValue value, Shape shape, String name) {
        if (value instanceof YamlMap map) {
            map.entries().forEach(entry -> checkMapping(entry.value(), shape, entry.key()));
        } else {
            tellMisplaced(
                    value,
                    "\"%s\" holds records by name.".formatted(name),
                    "Write a name and a colon, and the fields beneath, further in.");
        }
    }

    /** Takes the first type that fits; where none does, tells of the first of the same build. */
    private void checkEither(YamlValue value, Type.Either either, String name) {
        List<List<Problem>> tried =
                either.types().stream()
                        .filter(type -> isOfItsBuild(value, type))
                        .map(type -> trial(value, type, name))
                        .toList();
        if (tried.isEmpty()) {
            check(value, either.types().get(0), name);
        } else if (tried.stream().noneMatch(List::isEmpty)) {
            problems.addAll(tried.get(0));
        }
    }

    private List<Problem> trial(YamlValue value, Type type, String name) {
        Problems aside = new Problems();
        new ShapeRules(new Reading(reading.names(), reading.day(), aside)).check(value, type, name);
        return aside.list();
    }

    private static boolean isOfItsBuild(YamlValue value, Type type) {
        if (type instanceof Type.ListOf) {
            return value instanceof YamlList;
        }
        return type instanceof Type.Mapping ? value instanceof YamlMap : value instanceof YamlText;
    }

    private void tell(Fault fault, Location place) {
        problems.add(fault.code(), place, fault.message(), fault.hint());
    }

    private void tellUnknown(YamlMap.Entry entry, Shape shape) {
        String near = Nearest.question(entry.key(), shape.names());
        problems.add(
                Code.FIELD_UNKNOWN,
                entry.keyLocation(),
                "%s has no field \"%s\".".formatted(a(shape), entry.key()),
                near.isEmpty() ? known(shape) : near);
    }

    private static String known(Shape shape) {
        return "Its fields are "
                + String.join(", ", shape.names())
                + (shape.field("extra").isPresent() ? "; free data goes under \"extra:\"." : ".");
    }

    private void tellMissing(YamlMap map, Field field, Shape shape) {
        Location place =
                map.entries().stream()
                        .filter(entry -> entry.key().equals(field.name()))
                        .map(YamlMap.Entry::keyLocation)
                        .findFirst()
                        .orElse(map.location());
        problems.add(
                Code.FIELD_MISSING,
                place,
                "%s needs \"%s\".".formatted(a(shape), field.name()),
                "%s Write %s.".formatted(field.sentence(), example(field)));
    }

    private static String example(Field field) {
        if (field.type() instanceof Scalar scalar) {
            return "\"%s: %s\"".formatted(field.name(), scalar.example());
        }
        if (field.type() instanceof Type.OneOf choice) {
            return "\"%s: %s\"".formatted(field.name(), choice.words().get(0));
        }
        return "\"%s:\" and what belongs to it beneath".formatted(field.name());
    }

    private static String a(Shape shape) {
        boolean isVowel = "aeiou".indexOf(shape.name().charAt(0)) >= 0;
        return (isVowel ? "an " : "a ") + shape.name();
    }

    private void tellComment(String before, Location place) {
        problems.add(
                Code.YAML_COMMENT_IN_VALUE,
                place,
                before.isEmpty()
                        ? "what follows \" #\" is read as a comment."
                        : "\"%s\" is cut off: what follows \" #\" is read as a comment."
                                .formatted(before),
                "Put quotation marks around the whole text; or, if it is a comment, put two"
                        + " blanks before the #.");
    }

    /** A list or fields where a line of text belongs; often a text that begins with a bracket. */
    private void tellNoLine(YamlValue value, String name) {
        String written = written(value);
        if (written.isEmpty()) {
            tellMisplaced(
                    value,
                    "\"%s\" holds one line of text.".formatted(name),
                    "Write it behind the colon.");
            return;
        }
        problems.add(
                Code.YAML_TEXT_UNQUOTED,
                value.location(),
                "%s begins with \"%s\", which means something else in YAML."
                        .formatted(name, written.charAt(0)),
                "Put quotation marks around the text: '%s'.".formatted(written.replace("'", "''")));
    }

    private static String written(YamlValue value) {
        if (value instanceof YamlList list) {
            return list.written();
        }
        return value instanceof YamlMap map ? map.written() : "";
    }

    private void tellMisplaced(YamlValue value, String message, String hint) {
        problems.add(Code.VALUE_MISPLACED, value.location(), message, hint);
    }
}
