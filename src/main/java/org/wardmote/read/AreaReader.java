package org.wardmote.read;

import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.Prose;

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
                Tiles.tile(fields),
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
}
