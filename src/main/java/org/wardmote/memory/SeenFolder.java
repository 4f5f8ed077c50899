package org.wardmote.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The files of a folder as they were at one look, by their path from it, parted by {@code /}, in an
 * order that no disk decides.
 */
public final class SeenFolder {

    static final SeenFolder UNSEEN = new SeenFolder(new TreeMap<>());

    private final SortedMap<String, Sighting> sightings;
    private final SortedMap<String, SeenFile> files;

    private SeenFolder(SortedMap<String, Sighting> sightings) {
        this(sightings, filesOf(sightings));
    }

    private SeenFolder(SortedMap<String, Sighting> sightings, SortedMap<String, SeenFile> files) {
        this.sightings = Collections.unmodifiableSortedMap(sightings);
        this.files = Collections.unmodifiableSortedMap(files);
    }

    private static SortedMap<String, SeenFile> filesOf(SortedMap<String, Sighting> sightings) {
        TreeMap<String, SeenFile> files = new TreeMap<>();
        sightings.forEach((name, sighting) -> files.put(name, sighting.file()));
        return files;
    }

    /** The same look, with other files in place of some of those that are there. */
    SeenFolder with(SortedMap<String, SeenFile> others) {
        TreeMap<String, SeenFile> all = new TreeMap<>(files);
        others.forEach((path, file) -> all.replace(path, file));
        return new SeenFolder(sightings, all);
    }

    private record Sighting(SeenFile file, Stamp stamp) {

        private static Sighting first(Path file, Stamp stamp) {
            return new Sighting(SeenFile.read(file), stamp);
        }

        private Sighting again(Stamp now) {
            return now.provesTheSameAs(stamp) ? this : new Sighting(file.readAgain(), now);
        }
    }

    /** Sees which files there are; each is read when its bytes are asked for. */
    static SeenFolder look(Path root, Predicate<String> isMeant) {
        TreeMap<String, Sighting> seen = new TreeMap<>();
        stamps(root, isMeant)
                .forEach(
                        (name, stamp) -> {
                            SeenFile file = SeenFile.unread(root.resolve(name));
                            seen.put(name, new Sighting(file, stamp));
                        });
        return new SeenFolder(seen);
    }

    /** Sees what became of them: a file with the bytes that it had is the same object. */
    SeenFolder lookAgain(Path root, Predicate<String> isMeant) {
        TreeMap<String, Sighting> seen = new TreeMap<>();
        stamps(root, isMeant)
                .forEach(
                        (name, stamp) -> {
                            Sighting before = sightings.get(name);
                            seen.put(
                                    name,
                                    before == null
                                            ? Sighting.first(root.resolve(name), stamp)
                                            : before.again(stamp));
                        });
        return new SeenFolder(seen);
    }

    /** The files by path. */
    public SortedMap<String, SeenFile> files() {
        return files;
    }

    private static SortedMap<String, Stamp> stamps(Path root, Predicate<String> isMeant) {
        TreeMap<String, Stamp> stamps = new TreeMap<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes is) {
                            return folder.equals(root) || isMeant.test(name(root, folder))
                                    ? FileVisitResult.CONTINUE
                                    : FileVisitResult.SKIP_SUBTREE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes is)
                                throws IOException {
                            String name = name(root, file);
                            if (isMeant.test(name) && Files.isRegularFile(file)) {
                                stamps.put(name, Stamp.of(file, is));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + root, broken);
        }
        return stamps;
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
