package org.wardmote.author;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files to be begun in a folder. What is there already is never overwritten.
 *
 * @param folder that they are written to
 */
public record NewFiles(Path folder, List<NewFile> files) {

    private static final Set<PosixFilePermission> TO_RUN =
            Set.of(OWNER_EXECUTE, GROUP_EXECUTE, OTHERS_EXECUTE);

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
        try {
            Files.createDirectories(place(file).getParent());
            Files.write(place(file), file.file().bytes(), StandardOpenOption.CREATE_NEW);
            if (file.use() == NewFile.Use.PROGRAM) {
                letRun(place(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Windows knows no such permission, and needs none. */
    private static void letRun(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.addAll(TO_RUN);
            view.setPermissions(permissions);
        }
    }

    private Path place(NewFile file) {
        return folder.resolve(file.path());
    }
}
