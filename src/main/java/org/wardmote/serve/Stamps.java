package org.wardmote.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What can be seen of files without opening them, as one number: their names, lengths and times.
 *
 * @param took how long it took to look
 */
record Stamps(long sum, Duration took) {

    static Stamps of(List<Path> folders) {
        long start = System.nanoTime();
        Adding adding = new Adding();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, adding);
            } catch (IOException gone) {
                // It is not there; that is a difference too.
            }
        }
        return new Stamps(adding.sum, Duration.ofNanos(System.nanoTime() - start));
    }

    boolean isSameAs(Stamps other) {
        return sum == other.sum;
    }

    /** Adds up in an order that does not matter, for the order of a folder is the system's own. */
    private static final class Adding extends SimpleFileVisitor<Path> {

        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private long sum;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen) {
            sum += folder.hashCode() * SPREAD;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            int stamp =
                    Objects.hash(
                            file,
                            seen.size(),
                            seen.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            seen.fileKey());
            sum += stamp * SPREAD;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
