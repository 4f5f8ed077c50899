package org.wardmote.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wardmote.format.CsvRows;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextDecoder;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * A file that somebody else made.
 *
 * @param shownAs how a person would type it
 */
public record ForeignFile(Path path, String shownAs) {

    /** The file as a whole. */
    public Location location() {
        return Location.elsewhere(shownAs);
    }

    Location line(int line) {
        return location().at(line, 0);
    }

    /** Its rows as CSV; nothing where it is no text, which is told. */
    Optional<CsvRows> rows(Problems problems) {
        return CsvRows.open(path, location(), problems);
    }

    /** Its text; empty where it is none, which is told. */
    SourceText text(Problems problems) {
        return text(location(), path, problems);
    }

    /** The same of any file, known by its place. */
    static SourceText text(Location whole, Path path, Problems problems) {
        try {
            return new TextDecoder(problems)
                    .decode(whole, Files.readAllBytes(path))
                    .orElse(SourceText.of(whole, ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
