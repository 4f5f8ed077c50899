package org.wardmote.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The field reference, in Markdown: every file, every field, and a complete example of each. */
public final class FieldReference {

    private static final String HEAD =
            """
            # What each file may say

            This page is made from the declarations that the program reads by, so it is the last word. Change it there, and run the tests with
            `-Dwardmote.accept=true` to write it anew.

            - A field that **must** be there may not be left out. Any other may be left out, and may say `not recorded`, which is shown as such.
            - Text needs no quotation marks, unless it begins with a sign such as `"`, `[` or `*`, or holds a colon or a `#` with a blank beside it.
            - What is read as a date, a time or a number is decided by the field. `12:30` is a time and `no` is a word wherever a word belongs.
            - Free data of your own goes under `extra:`.
            """;

    private FieldReference() {}

    public static String markdown() {
        return HEAD
                + "\n"
                + FileKinds.ALL.stream()
                        .map(kind -> "- [`%s`](#%s)\n".formatted(kind.path(), anchor(kind)))
                        .collect(Collectors.joining())
                + FileKinds.ALL.stream().map(FieldReference::of).collect(Collectors.joining());
    }

    /** As git hosts make anchors of headings. */
    private static String anchor(FileKind kind) {
        return kind.path().replaceAll("[^a-z0-9-]", "");
    }

    private static String of(FileKind kind) {
        List<Shape> shapes = shapes(kind.root());
        return "\n## `%s`\n\n%s\n\n%s".formatted(kind.path(), kind.sentence(), root(kind.root()))
                + table(shapes.get(0))
                + shapes.stream().skip(1).map(FieldReference::nested).collect(Collectors.joining())
                + "\nA complete example:\n\n```%s\n%s```\n"
                        .formatted(language(kind.path()), kind.example());
    }

    private static String root(Type root) {
        return root instanceof Type.ListOf
                ? "The file is a list. Each of its entries has these fields:\n\n"
                : "";
    }

    private static String language(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ending.equals("md") ? "markdown" : ending;
    }

    private static String nested(Shape shape) {
        return "\n**%s**\n\n%s".formatted(named(shape), table(shape));
    }

    private static String named(Shape shape) {
        return shape.name().substring(0, 1).toUpperCase(Locale.ROOT) + shape.name().substring(1);
    }

    private static String table(Shape shape) {
        return "| Field | Must | Is | Says |\n| --- | --- | --- | --- |\n"
                + shape.fields().stream().map(FieldReference::row).collect(Collectors.joining());
    }

    private static String row(Field field) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        field.name(),
                        field.isRequired() ? "yes" : "",
                        words(field.type()),
                        field.sentence());
    }

    private static String words(Type type) {
        if (type instanceof Scalar scalar) {
            return scalar == Scalar.TEXT
                    ? scalar.words()
                    : "%s, such as `%s`".formatted(scalar.words(), scalar.example());
        }
        if (type instanceof Type.OneOf choice) {
            return choice.words().stream()
                    .map(word -> "`" + word + "`")
                    .collect(Collectors.joining(" or "));
        }
        if (type instanceof Type.ListOf list) {
            return "a list, each item " + words(list.item());
        }
        if (type instanceof Type.Either either) {
            return either.types().stream()
                    .map(FieldReference::words)
                    .collect(Collectors.joining("; or "));
        }
        return wordsOfMany(type);
    }

    private static String wordsOfMany(Type type) {
        if (type instanceof Type.Mapping mapping) {
            return "fields of its own: " + mapping.shape().name();
        }
        if (type instanceof Type.ByYear years) {
            return "years, each with " + words(years.value());
        }
        if (type instanceof Type.ByName named) {
            return "names of your own, each with fields: " + named.shape().name();
        }
        return "whatever you like";
    }

    /** The shapes that a type is made of, each once, in the order in which they are met. */
    private static List<Shape> shapes(Type root) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        gather(root, shapes);
        return new ArrayList<>(shapes.values());
    }

    private static void gather(Type type, Map<String, Shape> shapes) {
        if (type instanceof Type.Mapping mapping) {
            gather(mapping.shape(), shapes);
        } else if (type instanceof Type.ByName named) {
            gather(named.shape(), shapes);
        } else if (type instanceof Type.ListOf list) {
            gather(list.item(), shapes);
        } else if (type instanceof Type.Either either) {
            either.types().forEach(one -> gather(one, shapes));
        }
    }

    private static void gather(Shape shape, Map<String, Shape> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().forEach(field -> gather(field.type(), shapes));
        }
    }
}
