package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;

/**
 * A folder of {@code src/test/sites}: a content, and what is to come of it.
 *
 * <pre>
 * smallest/content/                the content
 * smallest/options.txt             "as-of: 2024-06-30", "links: portable"; may be left out
 * smallest/expected/               the finished files, but for those of assets/
 * smallest/expected-problems.txt   what is told; left out where nothing is
 * </pre>
 */
public record GoldenSite(Path folder) {

    private static final Path SITES = Path.of("src/test/sites");
    private static final String PROBLEMS = "expected-problems.txt";
    private static final String FILES = "expected/";
    private static final String LATEST = "2025-12-01";

    /** The theme's files are judged in a browser; here they would only be copies. */
    private static final String THEME_FILES = "assets/";

    static List<GoldenSite> all() {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(Files::isDirectory).sorted().map(GoldenSite::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GoldenSite named(String name) {
        return new GoldenSite(SITES.resolve(name));
    }

    String name() {
        return folder.getFileName().toString();
    }

    public Path content() {
        return folder.resolve("content");
    }

    /** What comes of the content: what is told, and every finished file. */
    record Outcome(List<Problem> problems, SortedMap<String, byte[]> files) {}

    Outcome build() {
        return build(content());
    }

    /** The same of a copy of the content that lies elsewhere. */
    Outcome build(Path content) {
        MemorySink sink = new MemorySink();
        Pipeline.Built built = Pipeline.build(order(content), sink, Progress.unheard());
        SortedMap<String, byte[]> files = new TreeMap<>();
        sink.files().forEach((path, file) -> files.put(path, file.bytes()));
        return new Outcome(built.problems(), files);
    }

    /** As it is asked for by {@code options.txt}, of a content that may lie elsewhere. */
    Order order(Path content) {
        Map<String, String> options = options();
        LocalDate asOf = LocalDate.parse(options.getOrDefault("as-of", LATEST));
        LinkStyle links =
                LinkStyle.valueOf(options.getOrDefault("links", "served").toUpperCase(Locale.ROOT));
        return new Order(
                content,
                Path.of("themes"),
                Optional.empty(),
                zone -> asOf,
                links,
                Frame.Edition.PUBLIC,
                EditorPackage.standIns());
    }

    /** What is compared, by its path from the folder of the site. */
    SortedMap<String, byte[]> actual() {
        Outcome outcome = build();
        SortedMap<String, byte[]> all = new TreeMap<>();
        outcome.files().forEach((path, bytes) -> all.put(FILES + path, bytes));
        all.keySet().removeIf(path -> path.startsWith(FILES + THEME_FILES));
        if (!outcome.problems().isEmpty()) {
            String told =
                    outcome.problems().stream()
                            .map(problem -> problem.told("content"))
                            .map(GoldenSite::told)
                            .collect(Collectors.joining());
            all.put(PROBLEMS, told.getBytes(UTF_8));
        }
        return all;
    }

    /** A problem in one line, as {@code --format concise} tells it, and its hint in the next. */
    private static String told(Problem problem) {
        return "%s: %s: %s [%s]\n    %s\n"
                .formatted(
                        problem.location(),
                        problem.severity().id(),
                        problem.message(),
                        problem.code().id(),
                        problem.hint());
    }

    SortedMap<String, byte[]> expected() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (Path file : files(folder.resolve(FILES))) {
            all.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file));
        }
        Path problems = folder.resolve(PROBLEMS);
        if (Files.exists(problems)) {
            all.put(PROBLEMS, bytes(problems));
        }
        return all;
    }

    /** The lines of a plain file beside the content, without comments and blank ones. */
    List<String> lines(String file) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        return new String(bytes(path), UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    public static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> options() {
        return lines("options.txt").stream()
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
