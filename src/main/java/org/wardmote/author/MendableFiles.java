package org.wardmote.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;

/**
 * The files of a content folder that have fields. What lies beside them, such as a table that was
 * handed out at a meeting, is published as it is and never touched.
 */
public final class MendableFiles {

    private static final Pattern WORDS =
            Pattern.compile(
                    "meetings/[^/]+/minutes\\.md|(?:areas|indicators)/[^/]+\\.md"
                            + "|data/[^/]+/commentary\\.md");

    /** In folders too. */
    private static final Pattern PAGES = Pattern.compile("pages/.+\\.md");

    private MendableFiles() {}

    /** The kind of a file; nothing where it has no fields. */
    static Optional<FileKind> kindOf(String path) {
        if (WORDS.matcher(path).matches()) {
            return Optional.of(FileKinds.WORDS);
        }
        if (PAGES.matcher(path).matches()) {
            return Optional.of(FileKinds.PAGE);
        }
        return FileKinds.ALL.stream()
                .filter(kind -> kind != FileKinds.WORDS)
                .filter(kind -> path.matches(pattern(kind)))
                .findFirst();
    }

    /** What stands in angle brackets differs from file to file. */
    private static String pattern(FileKind kind) {
        return kind.path().replace(".", "\\.").replaceAll("<[^>]*>(?:-<[^>]*>)*", "[^/]+");
    }

    /**
     * The files with fields, by their path from the folder.
     *
     * @param among only what lies in these files or folders
     */
    public static SortedMap<String, Manuscript> in(Path content, List<Path> among) {
        TreeMap<String, Manuscript> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                if (isMendable(path) && among.stream().anyMatch(file::startsWith)) {
                    Manuscript.of(path, Files.readAllBytes(file))
                            .ifPresent(found -> files.put(path, found));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static boolean isMendable(String path) {
        boolean isIgnored =
                Stream.of(path.split("/"))
                        .anyMatch(name -> name.startsWith("_") || name.startsWith("."));
        return !isIgnored && kindOf(path).isPresent();
    }
}
