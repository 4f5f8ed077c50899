package org.wardmote.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a disk notes of a file beside its bytes.
 *
 * @param key by which the disk knows it, so that one moved to its place is told from it; none where
 *     the disk has no such thing
 * @param rest whether it was written long enough before it was looked at
 */
record Stamp(FileTime written, long size, Optional<Object> key, Rest rest) {

    /** Some disks note the time of a change in steps of two seconds. */
    private static final Duration STEP = Duration.ofSeconds(3);

    /** Whether a further change is sure to give another time. */
    enum Rest {
        SETTLED,
        JUST_WRITTEN
    }

    /**
     * @param is as the folder tells it; of a link it is the link's own
     */
    static Stamp of(Path file, BasicFileAttributes is) throws IOException {
        BasicFileAttributes own =
                is.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : is;
        boolean isSettled = own.lastModifiedTime().toInstant().plus(STEP).isBefore(Instant.now());
        return new Stamp(
                own.lastModifiedTime(),
                own.size(),
                Optional.ofNullable(own.fileKey()),
                isSettled ? Rest.SETTLED : Rest.JUST_WRITTEN);
    }

    /** Whether the bytes are sure to be those of an earlier look; if not, they must be compared. */
    boolean provesTheSameAs(Stamp before) {
        return before.rest() == Rest.SETTLED
                && written.equals(before.written())
                && size == before.size()
                && key.equals(before.key());
    }
}
