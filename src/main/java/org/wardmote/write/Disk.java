package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The only two things that are ever done to a published site. Each happens wholly or not at all, so
 * that a build can be killed between two of them but not within one; a test stops after each.
 */
interface Disk {

    /** Moves a file or a whole folder; a file that stands there is replaced. */
    void move(Path from, Path to);

    /** Removes a file or an empty folder, which may be gone already. */
    void delete(Path path);

    Disk REAL =
            new Disk() {
                @Override
                public void move(Path from, Path to) {
                    try {
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void delete(Path path) {
                    try {
                        Files.deleteIfExists(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
}
