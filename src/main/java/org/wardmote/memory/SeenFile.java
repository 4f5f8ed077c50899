package org.wardmote.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file as it was when it was looked at. It is equal to itself alone: as long as a file has the
 * same bytes, each look of a memory finds the same object.
 */
public final class SeenFile {

    private final Path path;
    private final Optional<byte[]> kept;

    private SeenFile(Path path, Optional<byte[]> kept) {
        this.path = path;
        this.kept = kept;
    }

    /** One that is read whenever its bytes are asked for. */
    static SeenFile unread(Path path) {
        return new SeenFile(path, Optional.empty());
    }

    /** One whose bytes are kept, so that no later change of the disk can reach them. */
    static SeenFile read(Path path) {
        return new SeenFile(path, Optional.of(bytes(path)));
    }

    /** One that holds other bytes than the disk does. */
    static SeenFile holding(Path path, byte[] bytes) {
        return new SeenFile(path, Optional.of(bytes.clone()));
    }

    /** This file where it still has the same bytes, else as it is now. */
    SeenFile readAgain() {
        SeenFile now = read(path);
        return Arrays.equals(bytes(), now.bytes()) ? this : now;
    }

    public byte[] bytes() {
        return kept.orElseGet(() -> bytes(path));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }
}
