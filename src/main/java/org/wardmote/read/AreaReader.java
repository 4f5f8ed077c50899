package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.Prose;
import org.wardmote.problem.Code;

/** Reads entries of {@code areas.yaml}. */
final class AreaReader {

    private AreaReader() {}

    /** The area with the words of its own file, where it has one. */
    static Area read(Fields fields, WordsOf words) {
        String id = fields.needed("id");
        Optional<Prose> written = words.of(id);
        return new Area(
                id,
                fields.needed("name"),
                fields.choice("kind", Area.Kind.class).orElse(Area.Kind.PLACE),
                fields.reference("within"),
                fields.texts("also-called"),
                fields.texts("not-in"),
                fields.records("codes").stream().map(AreaReader::code).toList(),
                fields.years("residents"),
                fields.years("households"),
                tile(fields),
                fields.isNo("linked") ? Area.Linking.UNLINKED : Area.Linking.LINKED,
                written,
                SharedReaders.upkeep(fields));
    }

    /** The words that stand in a file of their own, by the id of what they are about. */
    @FunctionalInterface
    interface WordsOf {
        Optional<Prose> of(String id);
    }

    private static Area.Code code(Fields fields) {
        return new Area.Code(fields.needed("code"), fields.date("from"), fields.date("to"));
    }

    private static Optional<Area.Tile> tile(Fields fields) {
        List<Integer> numbers =
                fields.texts("tile").stream()
                        .filter(text -> text.matches("[1-9]\\d{0,2}"))
                        .map(Integer::valueOf)
                        .toList();
        if (fields.has("tile") && numbers.size() != 2) {
            fields.reading()
                    .problems()
                    .add(
                            Code.VALUE_NOT_ALLOWED,
                            fields.at("tile"),
                            "a tile is a column and a row, both counted from 1.",
                            "Write two numbers in brackets, such as [5, 2].");
            return Optional.empty();
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Area.Tile(numbers.get(0), numbers.get(1)));
    }
}
