package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * Keeps new files beside the site until every check has passed, and then publishes them. A file
 * whose bytes the site holds already is not written at all.
 *
 * <pre>
 * try (Staging staging = Staging.begin(SiteFolder.at(Path.of("site")))) {
 *     build(staging);
 *     staging.publish();
 * }
 * </pre>
 *
 * Closed without {@link #publish()}, it leaves the site as it was.
 */
public final class Staging implements Sink, AutoCloseable {

    private final SiteFolder site;
    private final Workshop workshop;
    private final Disk disk;
    private final ConcurrentSkipListMap<String, Staged> files = new ConcurrentSkipListMap<>();

    /** Those that are made already, since asking the disk costs as much as writing a file. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Staging(SiteFolder site, Workshop workshop, Disk disk) {
        this.site = site;
        this.workshop = workshop;
        this.disk = disk;
    }

    /** Takes the site for one build; a second build at the same time is refused. */
    public static Staging begin(SiteFolder site) {
        return begin(site, Disk.REAL);
    }

    static Staging begin(SiteFolder site, Disk disk) {
        Workshop workshop = Workshop.open(site.root());
        // Another build may have ended since the folder was looked at.
        return new Staging(SiteFolder.at(site.root()), workshop, disk);
    }

    @Override
    public void accept(OutputFile file) {
        Staged staged = new Staged(file.sha256(), fate(file));
        if (files.putIfAbsent(file.path(), staged) != null) {
            throw new IllegalStateException("Made twice: " + file.path());
        }
        if (staged.fate() != Fate.UNCHANGED) {
            write(workshop.stage().resolve(file.path()), file.bytes());
        }
    }

    /** One error for each new file at whose place stands something that Wardmote did not make. */
    public List<Problem> problems() {
        return files.keySet().stream().filter(this::isTaken).map(this::taken).toList();
    }

    /** Makes the site exactly this build; {@link #problems()} must be none. */
    public Publication publish() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("Would overwrite what Wardmote did not make");
        }
        Changes changes = Changes.between(site.manifest(), files);
        new Publisher(site, workshop, disk).publish(changes);
        return new Publication(
                changes.added().size(),
                changes.changed().size(),
                changes.stale().size(),
                changes.unchanged(),
                site.strangers(changes.wanted()));
    }

    @Override
    public void close() {
        workshop.close();
    }

    private Fate fate(OutputFile file) {
        if (!site.hasFile(file.path())) {
            return Fate.ADDED;
        }
        return holds(site.inside(file.path()), file.bytes()) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    private boolean isTaken(String path) {
        Manifest ours = site.manifest();
        if (ours.names(path) || ours.namesWithin(path)) {
            return false;
        }
        return Files.exists(site.inside(path))
                || Folders.above(path).stream().anyMatch(this::isStrangeFile);
    }

    private boolean isStrangeFile(String path) {
        return site.hasFile(path) && !site.manifest().names(path);
    }

    private Problem taken(String path) {
        return new Problem(
                Code.SITE_FILE_IN_THE_WAY,
                Location.elsewhere(site.root().getFileName() + "/" + path),
                "\"%s\" cannot be published: something that Wardmote did not make is in its place."
                        .formatted(path),
                "Move what stands there out of the site folder, and build again.");
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return !Files.isSymbolicLink(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            if (!folders.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
