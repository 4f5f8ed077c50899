package org.wardmote.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextTraits;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.write.KeptFile;
import org.wardmote.write.OutputFile;

/**
 * The content folder that foreign data comes into, of which an importer reads what it asks for.
 *
 * @param order how the folder is read, and how a person would type it
 */
public record Destination(ContentReader.Order order) {

    /** What becomes of a file. */
    public enum Fate {
        ADDED,
        REPLACED,
        LEFT_ALONE
    }

    /** The areas and indicators of the record. */
    ContentReader.Counted counted(Problems problems) {
        return new ContentReader(order, problems).readCounted();
    }

    /** The text of a file of the content; empty where it cannot be read, which is told. */
    public SourceText text(String path, Problems problems) {
        return ForeignFile.text(Location.of(path), place(path), problems);
    }

    /** A changed text with the line ends that its file has, so that nothing else changes. */
    OutputFile changed(String path, SourceText after) {
        boolean isOfWindows =
                TextTraits.of(place(path))
                        .filter(traits -> traits.has(TextTraits.Trait.WINDOWS_LINE_ENDS))
                        .isPresent();
        return OutputFile.of(path, isOfWindows ? after.text().replace("\n", "\r\n") : after.text());
    }

    /** What would become of a file if it were written; one with the same bytes is left alone. */
    public Fate fate(OutputFile file) {
        Path place = place(file.path());
        try {
            if (!Files.exists(place)) {
                return Fate.ADDED;
            }
            return Arrays.equals(Files.readAllBytes(place), file.bytes())
                    ? Fate.LEFT_ALONE
                    : Fate.REPLACED;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Tells of every file that stands there already and is another. */
    public void tellThere(List<OutputFile> files, Problems problems) {
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

    /** Writes the files; each appears whole or not at all. */
    public void write(List<OutputFile> files) {
        files.forEach(this::write);
    }

    private void write(OutputFile file) {
        new KeptFile(place(file.path())).put(file.bytes());
    }

    private Path place(String path) {
        return order.folder().resolve(path);
    }
}
