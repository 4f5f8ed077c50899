package org.wardmote.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;

/**
 * Files that an import adds to the content folder.
 *
 * @param content the folder
 * @param files by their path from the folder
 */
public record NewFiles(Path content, List<OutputFile> files) {

    public NewFiles {
        files = List.copyOf(files);
    }

    /** What becomes of a file. */
    public enum Fate {
        ADDED,
        REPLACED,
        LEFT_ALONE
    }

    /** What would become of a file if all were written; one with the same bytes is left alone. */
    public Fate fate(OutputFile file) {
        Path place = content.resolve(file.path());
        if (!Files.exists(place)) {
            return Fate.ADDED;
        }
        return Arrays.equals(bytes(place), file.bytes()) ? Fate.LEFT_ALONE : Fate.REPLACED;
    }

    /** Tells of every file that stands there already and is another. */
    public void tellThere(Problems problems) {
        files.stream()
                .filter(file -> fate(file) == Fate.REPLACED)
                .forEach(
                        file ->
                                problems.add(
                                        Code.IMPORT_FILE_THERE,
                                        Location.of(file.path()),
                                        "this file is there already, and is not the same.",
                                        "With --force it is replaced; what was added by hand is lost"
                                                + " unless git keeps it."));
    }

    /**
     * Writes every file that is not there with the same bytes; each appears whole or not at all.
     */
    public void write() {
        files.stream().filter(file -> fate(file) != Fate.LEFT_ALONE).forEach(this::write);
    }

    private void write(OutputFile file) {
        Path place = content.resolve(file.path());
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            Files.createDirectories(place.getParent());
            Files.write(beside, file.bytes());
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
