package org.wardmote.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.field.Field;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;

/**
 * A declared field as the browser editor shows it: the words are the declaration's own.
 *
 * <p>Every value is a text to the editor, since the record reads it by what the field is; a choice
 * or a calendar only helps to write that text. What no form can hold is left out, and so is left
 * alone in the file.
 */
final class EditorField {

    private static final String NOT_RECORDED = "not recorded";
    private static final String WIDGET = "widget";

    /** What the editor's patterns do not know. */
    private static final String LETTERS = "\\p{";

    /** Which list of the editor holds what a field of this type names. */
    private static final Map<Scalar, String> REGISTERS =
            Map.of(
                    Scalar.PERSON, "people",
                    Scalar.ORGANISATION, "organisations",
                    Scalar.AREA, "areas",
                    Scalar.BODY, "bodies",
                    Scalar.INDICATOR, "indicators");

    private EditorField() {}

    /** The fields of a record that a form can hold. */
    static List<Map<String, Object>> of(Shape shape) {
        return shape.fields().stream().flatMap(field -> of(field).stream()).toList();
    }

    private static Optional<Map<String, Object>> of(Field field) {
        return widget(field.type())
                .map(
                        widget -> {
                            Map<String, Object> shown = new LinkedHashMap<>();
                            shown.put("name", field.name());
                            shown.put("label", label(field.name()));
                            shown.put("hint", field.sentence());
                            shown.put("required", field.isRequired() && !hasOtherForms(field));
                            shown.putAll(widget);
                            return shown;
                        });
    }

    /** {@code also-called} reads "Also called". */
    static String label(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    /** A date may also be the bounds of one, which the form does not show. */
    private static boolean hasOtherForms(Field field) {
        return field.type() instanceof Type.Either either
                && either.types().stream().anyMatch(Type.Mapping.class::isInstance);
    }

    private static Optional<Map<String, Object>> widget(Type type) {
        if (type instanceof Scalar scalar) {
            return Optional.of(scalar(scalar));
        }
        if (type instanceof Type.OneOf choice) {
            return Optional.of(choice(choice.words()));
        }
        if (type instanceof Type.Mapping mapping) {
            return Optional.of(
                    map(WIDGET, "object", "collapsed", "auto", "fields", of(mapping.shape())));
        }
        if (type instanceof Type.ListOf list) {
            return Optional.of(list(list.item()));
        }
        if (type instanceof Type.ByYear) {
            return Optional.of(
                    map(WIDGET, "keyvalue", "key_label", "Year", "value_label", "Number"));
        }
        return type instanceof Type.Either either ? either(either.types()) : Optional.empty();
    }

    private static Map<String, Object> scalar(Scalar scalar) {
        if (scalar == Scalar.DATE) {
            return map(WIDGET, "datetime", "type", "date", "format", "YYYY-MM-DD");
        }
        if (scalar == Scalar.TRUTH) {
            return choice(List.of("yes", "no"));
        }
        if (REGISTERS.containsKey(scalar)) {
            return oneOf(REGISTERS.get(scalar));
        }
        if (scalar == Scalar.TEXT || scalar.pattern().pattern().contains(LETTERS)) {
            return map(WIDGET, "string");
        }
        return patterned(scalar.pattern().pattern(), scalar.words(), scalar.example());
    }

    /** Chosen by name from a list that stands in a file of its own, and written as its id. */
    private static Map<String, Object> oneOf(String register) {
        return map(
                WIDGET,
                "relation",
                "collection",
                EditorCollections.REGISTERS,
                "file",
                register,
                "value_field",
                EditorCollections.ENTRIES + ".*.id",
                "display_fields",
                List.of(EditorCollections.ENTRIES + (".*." + nameOf(register))),
                "dropdown_threshold",
                0);
    }

    private static String nameOf(String register) {
        return register.equals("indicators") ? "title" : "name";
    }

    private static Map<String, Object> patterned(String pattern, String words, String example) {
        return map(
                WIDGET,
                "string",
                "pattern",
                List.of(
                        "^(?:" + pattern + "|" + NOT_RECORDED + ")$",
                        "Write %s, such as %s".formatted(words, example)));
    }

    private static Map<String, Object> choice(List<String> words) {
        return map(WIDGET, "select", "options", words);
    }

    static Map<String, Object> list(Type item) {
        if (item instanceof Type.Mapping mapping) {
            Shape shape = mapping.shape();
            return map(
                    WIDGET,
                    "list",
                    "label_singular",
                    shape.name(),
                    "collapsed",
                    true,
                    "summary",
                    summary(shape),
                    "fields",
                    of(shape));
        }
        if (item instanceof Scalar scalar && REGISTERS.containsKey(scalar)) {
            Map<String, Object> many = oneOf(REGISTERS.get(scalar));
            many.put("multiple", true);
            return many;
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", "value");
        one.put("label", item instanceof Scalar scalar ? capital(scalar.words()) : "One");
        one.putAll(widget(item).orElseThrow());
        return map(WIDGET, "list", "label_singular", "entry", "field", one);
    }

    /** What tells one entry of a closed list from the next. */
    private static String summary(Shape shape) {
        return Stream.of("name", "title", "label", "area", "action", "date", "code")
                .filter(name -> shape.field(name).isPresent())
                .findFirst()
                .or(() -> shape.names().stream().findFirst())
                .map(name -> "{{fields." + name + "}}")
                .orElseThrow();
    }

    private static String capital(String words) {
        return label(words.split("[:,]")[0]);
    }

    /** A list where there may be one; else the words of all, since each is a text. */
    private static Optional<Map<String, Object>> either(List<Type> types) {
        Optional<Type> list = types.stream().filter(Type.ListOf.class::isInstance).findFirst();
        if (list.isPresent()) {
            return widget(list.get());
        }
        List<Type> texts = types.stream().filter(type -> !(type instanceof Type.Mapping)).toList();
        if (texts.stream().allMatch(type -> type == Scalar.DATE || isNotRecorded(type))) {
            return Optional.of(scalar(Scalar.DATE));
        }
        if (texts.stream().anyMatch(EditorField::isFree)) {
            return Optional.of(map(WIDGET, "string"));
        }
        String patterns = texts.stream().map(EditorField::pattern).collect(Collectors.joining("|"));
        Scalar first =
                (Scalar) texts.stream().filter(Scalar.class::isInstance).findFirst().orElseThrow();
        return Optional.of(patterned(patterns, first.words(), first.example()));
    }

    private static boolean isNotRecorded(Type type) {
        return type instanceof Type.OneOf choice && choice.words().equals(List.of(NOT_RECORDED));
    }

    private static boolean isFree(Type type) {
        return type == Scalar.TEXT || type instanceof Scalar one && REGISTERS.containsKey(one);
    }

    private static String pattern(Type type) {
        return type instanceof Scalar scalar
                ? scalar.pattern().pattern()
                : String.join("|", ((Type.OneOf) type).words());
    }

    /** Names and values in turn, in their order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }
}
