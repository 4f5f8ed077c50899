package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code .wardmote/} beside the site, where files wait until they are published. It is
 * on the same disk as the site, so that a file can be moved from one to the other in a single step.
 */
final class Workshop implements AutoCloseable {

    static final String NAME = ".wardmote";

    private final Path stage;
    private final Path manifest;
    private final FileChannel lock;

    private Workshop(Path stage, Path manifest, FileChannel lock) {
        this.stage = stage;
        this.manifest = manifest;
        this.lock = lock;
    }

    /** Takes the workshop for one build, and clears away what a killed build may have left. */
    static Workshop open(Path site) {
        try {
            Path folder = Files.createDirectories(beside(site).resolve(NAME));
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            String name = site.getFileName().toString();
            FileChannel lock = locked(folder.resolve(name + ".lock"), site);
            Workshop workshop =
                    new Workshop(folder.resolve(name), folder.resolve(name + ".manifest"), lock);
            workshop.clear();
            return workshop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder in which the new files stand as they will in the site. */
    Path stage() {
        return stage;
    }

    /** Where a manifest is written before it is moved into the site. */
    Path manifest() {
        return manifest;
    }

    @Override
    public void close() {
        try {
            clear();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Beside the site; inside it only where the site is a disk of its own, or nothing else is ours.
     */
    private static Path beside(Path site) throws IOException {
        Path parent = site.getParent();
        Files.createDirectories(parent);
        if (!Files.exists(site)) {
            return parent;
        }
        boolean isOneDisk = Files.getFileStore(site).equals(Files.getFileStore(parent));
        return isOneDisk && Files.isWritable(parent) ? parent : site;
    }

    private static FileChannel locked(Path file, Path site) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new FileSystemException(
                    site.toString(),
                    null,
                    "another build is writing this site; wait until it ends");
        }
        return channel;
    }

    private void clear() throws IOException {
        Files.deleteIfExists(manifest);
        if (Files.exists(stage)) {
            for (Path path : deepestFirst()) {
                Files.delete(path);
            }
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> all = Files.walk(stage)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
