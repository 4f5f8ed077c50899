package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that holds the built site, and what an earlier build wrote into it.
 *
 * <pre>
 * SiteFolder site = SiteFolder.at(Path.of("site"));
 * if (site.refusal(content).isEmpty()) …
 * </pre>
 */
public final class SiteFolder {

    /** What a folder may hold before the first build: it belongs to git or to the desktop. */
    private static final Set<String> NOT_COUNTED =
            Set.of(".git", ".gitignore", ".DS_Store", Workshop.NAME);

    private final Path root;
    private final Manifest manifest;

    private SiteFolder(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    /** The folder need not be there yet. */
    public static SiteFolder at(Path folder) {
        Path root = real(folder);
        return new SiteFolder(root, Manifest.read(root));
    }

    /**
     * Why nothing may be built here, as a sentence with its mend: because the folder holds the
     * content, or files that Wardmote did not make.
     */
    public Optional<String> refusal(Path content) {
        Path source = real(content);
        if (source.startsWith(root) || root.startsWith(source)) {
            return Optional.of(
                    """
                    the site cannot be built in "%s", because that is where the content is. \
                    Name another folder, such as: --site site"""
                            .formatted(root));
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            return Optional.of(
                    "\"%s\" is a file. Name a folder for the site, such as: --site site"
                            .formatted(root));
        }
        if (Files.isDirectory(root) && !Files.exists(inside(Manifest.NAME)) && holdsFiles()) {
            return Optional.of(
                    """
                    "%s" holds files that Wardmote did not make. Name an empty folder or a new one, \
                    such as: --site site"""
                            .formatted(root));
        }
        return Optional.empty();
    }

    /** The files in the folder that no build made; those of git and the like are passed over. */
    List<String> strangers(Manifest ours) {
        try (Stream<Path> all =
                Files.find(root, Integer.MAX_VALUE, (path, kind) -> !kind.isDirectory())) {
            return all.map(this::pathOf)
                    .filter(path -> !ours.names(path) && !("/" + path).contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    Manifest manifest() {
        return manifest;
    }

    Path inside(String path) {
        return root.resolve(path);
    }

    boolean isThere() {
        return Files.exists(root);
    }

    /** Whether a file, or a link, stands at this path, whoever made it. */
    boolean hasFile(String path) {
        Path file = inside(path);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    private String pathOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private boolean holdsFiles() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.anyMatch(entry -> !NOT_COUNTED.contains(entry.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
