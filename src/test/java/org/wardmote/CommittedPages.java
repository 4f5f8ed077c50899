package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pages of the documentation that are made by the program and kept in git: {@code fields.md} and
 * all of {@code fields/}. With {@code -Dwardmote.accept=true} they are written anew first.
 */
public record CommittedPages(Path folder, String name) {

    public static CommittedPages of(Path folder, String name) {
        return new CommittedPages(folder, name);
    }

    /** What is committed, by path from the folder. */
    public SortedMap<String, String> accepting(Map<String, String> made) throws IOException {
        if (Boolean.getBoolean("wardmote.accept")) {
            for (Path file : files()) {
                Files.delete(file);
            }
            for (Map.Entry<String, String> page : made.entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue(), UTF_8);
            }
        }
        SortedMap<String, String> committed = new TreeMap<>();
        for (Path file : files()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            committed.put(path, Files.readString(file, UTF_8));
        }
        return committed;
    }

    private List<Path> files() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    file.equals(folder.resolve(name + ".md"))
                                            || file.startsWith(folder.resolve(name)))
                    .toList();
        }
    }
}
