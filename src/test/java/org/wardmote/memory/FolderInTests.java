package org.wardmote.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** A folder of a test, whose files were written an hour ago unless something else is said. */
record FolderInTests(Path path) {

    static final FileTime AN_HOUR_AGO = FileTime.from(Instant.now().minus(Duration.ofHours(1)));

    /** Writes a file so that its bytes are known to have come to rest. */
    Path write(String name, String text) {
        return write(name, text, AN_HOUR_AGO);
    }

    /** Writes a file that a disk may give the same time to when it is changed at once. */
    Path writeJustNow(String name, String text) {
        return write(name, text, FileTime.from(Instant.now()));
    }

    private Path write(String name, String text, FileTime time) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(SeenFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
