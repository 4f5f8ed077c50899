package org.wardmote.write;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * A file that people keep, such as {@code content/people.yaml}. It is written beside its place and
 * then moved there: all of it or none, whenever that is interrupted.
 */
public record KeptFile(Path path) {

    private static final Set<PosixFilePermission> TO_RUN =
            Set.of(OWNER_EXECUTE, GROUP_EXECUTE, OTHERS_EXECUTE);

    /** Begins the file; one that is there already is left as it is, and that is an error. */
    public void add(byte[] bytes) {
        add(bytes, Set.of());
    }

    /** Begins a file that can be run. */
    public void addProgram(byte[] bytes) {
        add(bytes, TO_RUN);
    }

    /** Begins the file, or gives it these bytes whatever it says. */
    public void put(byte[] bytes) {
        if (!Files.exists(path)) {
            add(bytes);
            return;
        }
        try {
            exchange(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Gives the file other bytes, unless somebody has changed it meanwhile.
     *
     * @param before the bytes that were read
     * @return whether it was done
     */
    public boolean replace(byte[] before, byte[] after) {
        try {
            boolean isUnchanged = Arrays.equals(Files.readAllBytes(path), before);
            if (isUnchanged) {
                exchange(after);
            }
            return isUnchanged;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(byte[] bytes, Set<PosixFilePermission> more) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path beside = beside(path, bytes);
            grant(beside, more);
            settle(beside, path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A link stays a link: what it leads to is replaced, and keeps its permissions. */
    private void exchange(byte[] bytes) throws IOException {
        Path real = path.toRealPath();
        Path beside = beside(real, bytes);
        var kept = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        if (kept != null) {
            Files.setPosixFilePermissions(beside, kept.readAttributes().permissions());
        }
        settle(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path file, byte[] bytes) throws IOException {
        return Files.write(file.resolveSibling("." + file.getFileName() + ".part"), bytes);
    }

    private static void settle(Path beside, Path file, CopyOption... how) throws IOException {
        try {
            Files.move(beside, file, how);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Windows knows no such permissions, and needs none. */
    private static void grant(Path file, Set<PosixFilePermission> more) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.addAll(more);
            view.setPermissions(permissions);
        }
    }
}
