package org.wardmote.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextDecoder;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * The files of a content folder by their path from it, in an order that no disk decides. What
 * begins with {@code _} or {@code .} is not among them.
 */
final class ContentFiles {

    private final String shownAs;
    private final SortedMap<String, Path> files;

    private ContentFiles(String shownAs, SortedMap<String, Path> files) {
        this.shownAs = shownAs;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * @param shownAs how problems name the folder, such as {@code content}
     */
    static ContentFiles in(Path folder, String shownAs) {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(path(folder.relativize(file)), file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + folder, broken);
        }
        files.keySet().removeIf(ContentFiles::isIgnored);
        return new ContentFiles(shownAs, files);
    }

    private static String path(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private static boolean isIgnored(String path) {
        return Stream.of(path.split("/"))
                .anyMatch(name -> name.startsWith("_") || name.startsWith("."));
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The names of what lies right within a folder: {@code names("meetings")}. */
    SortedSet<String> names(String folder) {
        String prefix = folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : files.tailMap(prefix).keySet()) {
            if (!path.startsWith(prefix)) {
                break;
            }
            names.add(path.substring(prefix.length()).split("/")[0]);
        }
        return names;
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(files.get(path));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + shown(path), broken);
        }
    }

    /** The text of a file; nothing where there is none, or where it is no text, which is told. */
    Optional<SourceText> text(String path, Problems problems) {
        return has(path)
                ? new TextDecoder(problems).decode(shown(path), bytes(path))
                : Optional.empty();
    }

    Location location(String path) {
        return Location.of(shown(path));
    }

    /** The path of a file from where problems are told. */
    String shown(String path) {
        return shownAs.isEmpty() ? path : shownAs + "/" + path;
    }
}
