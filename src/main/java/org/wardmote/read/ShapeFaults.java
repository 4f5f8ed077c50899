package org.wardmote.read;

import java.util.List;
import org.wardmote.field.Field;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;

/** What to say where a file differs from what is declared. */
final class ShapeFaults {

    private ShapeFaults() {}

    static Problem unknown(YamlMap.Entry entry, Shape shape) {
        String near = Nearest.question(entry.key(), shape.names());
        return new Problem(
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

    static Problem missing(YamlMap map, Field field, Shape shape) {
        Location place =
                map.entries().stream()
                        .filter(entry -> entry.key().equals(field.name()))
                        .map(YamlMap.Entry::keyLocation)
                        .findFirst()
                        .orElse(map.location());
        return new Problem(
                Code.FIELD_MISSING,
                place,
                "%s needs \"%s\".".formatted(a(shape), field.name()),
                "%s Write %s.".formatted(field.sentence(), example(field)));
    }

    /** Not every field may say that it was not recorded. */
    static Problem neededAllTheSame(YamlValue value, Field field) {
        return new Problem(
                Code.VALUE_NOT_ALLOWED,
                value.location(),
                "\"%s\" must be known.".formatted(field.name()),
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

    static Problem twice(YamlMap.Entry first, YamlMap.Entry second) {
        return new Problem(
                Code.YAML_DUPLICATE_KEY,
                second.keyLocation(),
                "\"%s\" is given twice: it stands on line %s already."
                        .formatted(second.key(), first.keyLocation().line()),
                "Keep one of the two and delete the other.");
    }

    static Problem notAllowed(YamlText text, Type.OneOf choice, String name) {
        String near = Nearest.question(text.text(), choice.words());
        return new Problem(
                Code.VALUE_NOT_ALLOWED,
                text.location(),
                "\"%s\" cannot be taken for \"%s\".".formatted(text.text(), name),
                (near + " Write " + oneOf(choice.words()) + ".").strip());
    }

    private static String oneOf(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() == 1
                ? last
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }

    static Problem comment(String before, Location place) {
        return new Problem(
                Code.YAML_COMMENT_IN_VALUE,
                place,
                before.isEmpty()
                        ? "what follows \" #\" is read as a comment."
                        : "\"%s\" is cut off: what follows \" #\" is read as a comment."
                                .formatted(before),
                "Put quotation marks around the whole text; or, if it is a comment, put two"
                        + " blanks before the #.");
    }

    /** A list or fields where a line of text belongs: often a text that YAML takes apart. */
    static Problem noLine(YamlValue value, String name) {
        String written = written(value);
        if (!written.isEmpty()) {
            return new Problem(
                    Code.YAML_TEXT_UNQUOTED,
                    value.location(),
                    "%s begins with \"%s\", which means something else in YAML."
                            .formatted(name, written.charAt(0)),
                    "Put quotation marks around the text: '%s'."
                            .formatted(written.replace("'", "''")));
        }
        return value instanceof YamlMap map && isTextWithColon(map)
                ? colonUnquoted(map.entries().get(0))
                : misplaced(
                        value,
                        "\"%s\" holds one line of text.".formatted(name),
                        "Write it behind the colon.");
    }

    private static String written(YamlValue value) {
        if (value instanceof YamlList list) {
            return list.written();
        }
        return value instanceof YamlMap map ? map.written() : "";
    }

    /** {@code - Crime: a report} in a list of texts. */
    private static boolean isTextWithColon(YamlMap map) {
        return map.entries().size() == 1
                && map.entries().get(0).value() instanceof YamlText text
                && text.location().line() == map.location().line();
    }

    private static Problem colonUnquoted(YamlMap.Entry entry) {
        Location key = entry.keyLocation();
        int length = entry.key().codePointCount(0, entry.key().length());
        String whole = entry.key() + ": " + ((YamlText) entry.value()).text();
        return new Problem(
                Code.YAML_COLON_UNQUOTED,
                key.at(key.line(), key.column() + length),
                "\"%s\" is cut at its colon, because a colon and a space begin a new field."
                        .formatted(whole),
                "Put quotation marks around it: '%s'.".formatted(whole.replace("'", "''")));
    }

    static Problem misplaced(YamlValue value, String message, String hint) {
        return new Problem(Code.VALUE_MISPLACED, value.location(), message, hint);
    }
}
