package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the old site into the new one by moves, each of which happens wholly or not at all.
 *
 * <p>The order keeps the site whole if the build is killed between any two of them. First the
 * manifest claims what is to come. Then come assets, new pages and changed pages, so that no page
 * that readers can reach links to what is not there yet. Then stale files go, which no such page
 * links to any more, and the manifest says what remains. The next build completes what was begun.
 * The reasons are in {@code src/docs/decisions/0001-publishing-in-place.md}.
 */
final class Publisher {

    /** The home page is the way in, so it comes after all that it leads to. */
    private static final Comparator<String> HOME_LAST =
            Comparator.<String, Boolean>comparing("index.html"::equals)
                    .thenComparing(Comparator.naturalOrder());

    private final SiteFolder site;
    private final Workshop workshop;
    private final Disk disk;

    Publisher(SiteFolder site, Workshop workshop, Disk disk) {
        this.site = site;
        this.workshop = workshop;
        this.disk = disk;
    }

    void publish(Changes changes) {
        if (!site.isThere()) {
            moveInWhole(changes.wanted());
        } else if (!changes.areNone()) {
            moveInPlace(changes);
        } else if (!changes.wanted().equals(site.manifest())) {
            replaceManifest(changes.wanted());
        }
    }

    /** Where there is no site yet, all of it appears in one move. */
    private void moveInWhole(Manifest wanted) {
        write(workshop.stage().resolve(Manifest.NAME), wanted);
        disk.move(workshop.stage(), site.root());
    }

    private void moveInPlace(Changes changes) {
        List<String> inTheWay = changes.staleInTheWay();
        replaceManifest(site.manifest().and(changes.wanted()));
        inTheWay.forEach(this::remove);
        Map<Boolean, List<String>> added = addedByWhetherTheyBringPages(changes.added());
        moveIn(added.get(false));
        moveIn(changes.changed().stream().filter(path -> !OutputFile.isPage(path)).toList());
        moveIn(added.get(true));
        moveIn(changes.changed().stream().filter(OutputFile::isPage).toList());
        pagesFirst(changes.staleOutOfTheWay()).forEach(this::remove);
        replaceManifest(changes.wanted());
    }

    /**
     * The order is worked out before the first move, so that the moves follow each other closely.
     */
    private void moveIn(List<String> paths) {
        List<String> ready = paths.stream().sorted(HOME_LAST).toList();
        ready.forEach(path -> disk.move(workshop.stage().resolve(path), site.inside(path)));
    }

    /** A folder that is not there yet comes whole, with all that is in it, in one move. */
    private Map<Boolean, List<String>> addedByWhetherTheyBringPages(Collection<String> added) {
        return added.stream()
                .map(this::outermostMissing)
                .distinct()
                .collect(Collectors.partitioningBy(this::bringsPages));
    }

    private String outermostMissing(String path) {
        return Folders.above(path).stream()
                .filter(folder -> !Files.isDirectory(site.inside(folder)))
                .findFirst()
                .orElse(path);
    }

    private boolean bringsPages(String path) {
        try (Stream<Path> all = Files.walk(workshop.stage().resolve(path))) {
            return all.anyMatch(file -> OutputFile.isPage(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages may link to the other files, and so they go before them. */
    private static List<String> pagesFirst(Collection<String> paths) {
        return paths.stream()
                .sorted(Comparator.<String, Boolean>comparing(path -> !OutputFile.isPage(path)))
                .toList();
    }

    /** Removes a file, and the folders that are empty without it. */
    private void remove(String path) {
        disk.delete(site.inside(path));
        List<String> folders = Folders.above(path);
        for (int depth = folders.size(); depth > 0; depth--) {
            Path folder = site.inside(folders.get(depth - 1));
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                return;
            }
            disk.delete(folder);
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> entries =
                Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceManifest(Manifest manifest) {
        write(workshop.manifest(), manifest);
        disk.move(workshop.manifest(), site.inside(Manifest.NAME));
    }

    private static void write(Path file, Manifest manifest) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, manifest.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
