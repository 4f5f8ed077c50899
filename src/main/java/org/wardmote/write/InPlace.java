package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Gives a file that people keep other bytes: all of them or none, whenever it is interrupted, and
 * with the permissions that it has.
 */
public final class InPlace {

    private InPlace() {}

    /**
     * Replaces a file's bytes, unless somebody else has changed them meanwhile.
     *
     * @param before the bytes that were read
     * @return whether it was done
     */
    public static boolean replace(Path file, byte[] before, byte[] after) {
        try {
            // A link stays a link: what it leads to is replaced.
            Path real = file.toRealPath();
            if (!Arrays.equals(Files.readAllBytes(real), before)) {
                return false;
            }
            Path beside = real.resolveSibling("." + real.getFileName() + ".part");
            Files.write(beside, after);
            copyPermissions(real, beside);
            Files.move(
                    beside,
                    real,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView known =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (known != null) {
            Files.setPosixFilePermissions(to, known.readAttributes().permissions());
        }
    }
}
