package org.wardmote.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardmote.write.KeptFile;

/**
 * Files to be begun in a folder. What is there already is never overwritten.
 *
 * @param folder that they are written to
 */
public record NewFiles(Path folder, List<NewFile> files) {

    public NewFiles {
        files = List.copyOf(files);
    }

    /** The first of them that is there already; then none may be written. */
    public Optional<NewFile> there() {
        return files.stream().filter(file -> Files.exists(place(file))).findFirst();
    }

    /** Writes all of them; one that has appeared meanwhile is left as it is, and ends it. */
    public void write() {
        files.forEach(this::write);
    }

    private void write(NewFile file) {
        KeptFile kept = new KeptFile(place(file));
        if (file.use() == NewFile.Use.PROGRAM) {
            kept.addProgram(file.file().bytes());
        } else {
            kept.add(file.file().bytes());
        }
    }

    private Path place(NewFile file) {
        return folder.resolve(file.path());
    }
}
