package org.wardmote.read;

import java.util.List;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Holds a value to the type of its field. */
final class TypeRules {

    private final Reading reading;
    private final Problems problems;

    TypeRules(Reading reading) {
        this.reading = reading;
        this.problems = reading.problems();
    }

    /**
     * @param name of the field, as it is told
     */
    void check(YamlValue value, Type type, String name) {
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
            problems.add(ShapeFaults.noLine(value, name));
            return;
        }
        if (type == Scalar.TEXT && text.comment().isPresent()) {
            problems.add(ShapeFaults.comment(text.text(), text.comment().get()));
        }
        ScalarRules.fault(type, text.text())
                .or(() -> new ReferenceRules(reading).fault(type, text.text()))
                .ifPresent(fault -> tell(fault, text));
    }

    private void tell(Fault fault, YamlText text) {
        problems.add(fault.code(), text.location(), fault.message(), fault.hint());
    }

    private void checkChoice(YamlValue value, Type.OneOf choice, String name) {
        if (!(value instanceof YamlText text)) {
            problems.add(ShapeFaults.noLine(value, name));
        } else if (!choice.words().contains(text.text())) {
            problems.add(ShapeFaults.notAllowed(text, choice, name));
        }
    }

    private void checkList(YamlValue value, Type.ListOf type, String name) {
        if (value instanceof YamlList list) {
            list.items().forEach(item -> check(item, type.item(), name));
        } else {
            problems.add(
                    ShapeFaults.misplaced(
                            value,
                            "\"%s\" holds a list.".formatted(name),
                            "Write each on a line of its own, with a hyphen and a blank before"
                                    + " it."));
        }
    }

    private void checkMapping(YamlValue value, Shape shape, String name) {
        if (value instanceof YamlMap map) {
            new ShapeRules(reading).check(map, shape);
        } else {
            problems.add(
                    ShapeFaults.misplaced(
                            value,
                            "\"%s\" holds fields of its own.".formatted(name),
                            "Write each on a line of its own: %s."
                                    .formatted(String.join(", ", shape.names()))));
        }
    }

    private void checkYears(YamlValue value, Type.ByYear type, String name) {
        if (!(value instanceof YamlMap map)) {
            problems.add(
                    ShapeFaults.misplaced(
                            value,
                            "\"%s\" holds numbers by year.".formatted(name),
                            "Write the year, a colon and the number, such as 2021: 7196."));
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
            problems.add(
                    ShapeFaults.misplaced(
                            value,
                            "\"%s\" holds records by name.".formatted(name),
                            "Write a name and a colon, and the fields beneath, further in."));
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
            tried.get(0).forEach(problem -> problems.add(orInWords(problem, either)));
        } else if (either.types().contains(Scalar.TEXT) && value instanceof YamlText text) {
            new ReferenceRules(reading)
                    .faultInWords(either, text.text())
                    .ifPresent(fault -> tell(fault, text));
        }
    }

    /** Where a word stands in for any name, the hint says so. */
    private static Problem orInWords(Problem problem, Type.Either either) {
        boolean namesAThing =
                either.types().get(0) instanceof Scalar scalar && scalar.isReference();
        return namesAThing && either.types().get(1) instanceof Type.OneOf choice
                ? new Problem(
                        problem.code(),
                        problem.location(),
                        problem.message(),
                        problem.hint() + " Or write %s.".formatted(choice.words().get(0)))
                : problem;
    }

    private List<Problem> trial(YamlValue value, Type type, String name) {
        Problems aside = new Problems();
        new TypeRules(new Reading(reading.names(), reading.day(), aside)).check(value, type, name);
        return aside.list();
    }

    private static boolean isOfItsBuild(YamlValue value, Type type) {
        if (type instanceof Type.ListOf) {
            return value instanceof YamlList;
        }
        return type instanceof Type.Mapping ? value instanceof YamlMap : value instanceof YamlText;
    }
}
