package org.wardmote.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextDecoder;
import org.wardmote.memory.Memory;
import org.wardmote.memory.SeenFile;
import org.wardmote.memory.SeenFolder;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * The files of a content folder by their path from it, in an order that no disk decides. What
 * begins with {@code _} or {@code .} is not among them.
 */
final class ContentFiles {

    private final SortedMap<String, SeenFile> files;
    private final Memory memory;

    private ContentFiles(SortedMap<String, SeenFile> files, Memory memory) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.memory = memory;
    }

    static ContentFiles in(Path folder, Memory memory) {
        SeenFolder seen = memory.look(folder, ContentFiles::isMeant);
        return new ContentFiles(seen.files(), memory);
    }

    private static boolean isMeant(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith("_") && !name.startsWith(".");
    }

    /** What earlier runs made of the same files. */
    Memory memory() {
        return memory;
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

    /** A file as it was seen; there must be one. */
    SeenFile file(String path) {
        return files.get(path);
    }

    /** The files whose path begins so, in the order of their paths. */
    List<SeenFile> within(String folder) {
        return List.copyOf(files.subMap(folder, folder + Character.MAX_VALUE).values());
    }

    /** The files of whose path this holds, in the order of their paths. */
    List<SeenFile> those(Predicate<String> isMeant) {
        return files.entrySet().stream()
                .filter(file -> isMeant.test(file.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    byte[] bytes(String path) {
        return file(path).bytes();
    }

    /** The text of a file; nothing where there is none, or where it is no text, which is told. */
    Optional<SourceText> text(String path, Problems problems) {
        return has(path)
                ? new TextDecoder(problems).decode(Location.of(path), bytes(path))
                : Optional.empty();
    }
}
