package org.wardmote.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The field reference, in Markdown: a page of every file, with every field and a complete example.
 */
public final class FieldReference {

    private static final String HEAD =
            """
            ---
            title: What each file may say
            order: 2
            ---
            Every file that Wardmote reads, with every field of it and a complete example. For whoever writes these files.

            - A field that **must** be there may not be left out. Any other may be left out, and may say `not recorded`, which is shown as such.
            - Text needs no quotation marks, unless it begins with a sign such as `"`, `[` or `*`, or holds a colon or a `#` with a blank beside it.
            - What is read as a date, a time or a number is decided by the field. `12:30` is a time and `no` is a word wherever a word belongs.
            - Free data of your own goes under `extra:`.
            """;

    private static final String MADE =
            "\n<!-- Made from the declarations in org.wardmote.field. To write it anew, run the tests"
                    + " with -Dwardmote.accept=true. -->\n";

    private FieldReference() {}

    /** Each page by its path: {@code fields.md}, {@code fields/meeting.md}. */
    public static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>(Map.of("fields.md", HEAD + MADE));
        for (FileKind kind : FileKinds.ALL) {
            pages.put("fields/" + name(kind) + ".md", of(kind));
        }
        return pages;
    }

    /** {@code meeting} for every {@code meeting.yaml}, {@code plans} for every plan. */
    private static String name(FileKind kind) {
        List<String> parts = List.of(kind.path().split("/"));
        String last = parts.get(parts.size() - 1);
        boolean isNamedByItsFolder = last.startsWith("<") && parts.size() > 1;
        return (isNamedByItsFolder ? parts.get(parts.size() - 2) : last)
                .replaceAll("\\.\\w+$|[<>]", "");
    }

    private static String of(FileKind kind) {
        List<Shape> shapes = shapes(kind.root());
        return "---\ntitle: %s\norder: %s\n---\n%s\n\n%s"
                        .formatted(
                                kind.path(),
                                FileKinds.ALL.indexOf(kind) + 1,
                                kind.sentence().replaceFirst("\\. ", ".\n\n"),
                                root(kind.root()))
                + table(shapes.get(0))
                + shapes.stream().skip(1).map(FieldReference::nested).collect(Collectors.joining())
                + "\n## A complete example\n\n```%s\n%s```\n"
                        .formatted(language(kind.path()), kind.example())
                + MADE;
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
        return "\n## %s\n\n%s".formatted(named(shape), table(shape));
    }

    private static String named(Shape shape) {
        return shape.name().substring(0, 1).toUpperCase(Locale.ROOT) + shape.name().substring(1);
    }

    /** To where the fields of a shape are told on the same page. */
    private static String link(Shape shape) {
        return "[%s](#%s)".formatted(shape.name(), shape.name().replace(' ', '-'));
    }

    private static String table(Shape shape) {
        return "| Field | What it says |\n| --- | --- |\n"
                + shape.fields().stream().map(FieldReference::row).collect(Collectors.joining());
    }

    /** Two columns, so that a telephone shows them too. */
    private static String row(Field field) {
        String words = words(field.type());
        return "| `%s` | %s%s<br>%s. |\n"
                .formatted(
                        field.name(),
                        field.isRequired() ? "**Must be there.** " : "",
                        field.sentence(),
                        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
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
            return "fields of its own: " + link(mapping.shape());
        }
        if (type instanceof Type.ByYear years) {
            return "years, each with " + words(years.value());
        }
        if (type instanceof Type.ByName named) {
            return "names of your own, each with fields: " + link(named.shape());
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
