package org.wardmote.importer;

import java.nio.file.Path;
import java.util.Optional;
import org.wardmote.format.CsvRows;
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
}
