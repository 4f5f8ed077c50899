package org.wardmote.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/** The lines of the files that problems speak of. */
@FunctionalInterface
public interface Sources {

    /** The line at a place, without its line break; empty where it cannot be shown. */
    Optional<String> line(Location place);

    /**
     * Reads from disk. A file that has gone since, or that is not text, is told without its line.
     *
     * @param folder the one that the file of a location begins in
     */
    static Sources in(Path folder) {
        return place -> place.line() == 0 ? Optional.empty() : read(folder, place);
    }

    private static Optional<String> read(Path folder, Location place) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(place.file()));
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .skip(place.line() - 1L)
                    .findFirst()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
