package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The table of libraries in CONTRIBUTING.md, held against pom.xml and against the code. */
class LibrariesTest {

    private static final Path CODE = Path.of("src/main/java/org/wardmote");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern TEXT =
            Pattern.compile("(?:\\.(?:java|md|xml|ya?ml|cmd|js|peb|txt)|/(?:run|wardmote))$");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)\\b(?:registry\\.[a-z]|repo1?\\.maven|unpkg\\.com|cdn\\.jsdelivr)");

    /**
     * A row of the table.
     *
     * @param artifacts as Maven names them: {@code org.jsoup:jsoup}
     * @param where what it says of who imports them
     */
    private record Row(List<String> artifacts, String version, String where) {

        static Row parse(String line) {
            String[] cells = line.split(" *\\| *");
            List<String> artifacts = quoted(cells[2]);
            return new Row(artifacts, cells[3], cells[5]);
        }

        boolean isOfMaven() {
            return artifacts.stream().allMatch(artifact -> artifact.contains(":"));
        }

        /** Whether a class at this address is of this library. */
        boolean holds(URL type) {
            return artifacts.stream()
                    .map(artifact -> artifact.substring(0, artifact.indexOf(':')))
                    .anyMatch(
                            group -> type.getPath().contains("/" + group.replace('.', '/') + "/"));
        }

        SortedSet<String> importers() {
            SortedSet<String> importers = new TreeSet<>();
            if (!where.startsWith("nowhere")) {
                importers.addAll(quoted(where));
                if (where.contains("tests")) {
                    importers.add("tests");
                }
            }
            return importers;
        }
    }

    @Test
    void everyLibraryOfThePomStandsInTheTableWithItsVersionAndNoOtherDoes() {
        Map<String, String> told = new TreeMap<>();
        rows().filter(Row::isOfMaven)
                .forEach(row -> row.artifacts().forEach(one -> told.put(one, row.version())));

        assertThat(told).isEqualTo(ofPom());
    }

    @Test
    void everyLibraryIsImportedWhereTheTableSaysAndNowhereElse() {
        List<Row> rows = rows().filter(Row::isOfMaven).toList();
        Map<String, SortedSet<String>> told = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.importers().isEmpty())
                .forEach(row -> told.put(row.artifacts().get(0), row.importers()));
        Map<String, SortedSet<String>> real = new TreeMap<>();
        for (Path file : javaFiles()) {
            String importer = file.startsWith(CODE) ? packageOf(file) : "tests";
            imported(file)
                    .map(type -> library(type, rows))
                    .forEach(
                            library ->
                                    real.computeIfAbsent(library, name -> new TreeSet<>())
                                            .add(importer));
        }

        assertThat(real).isEqualTo(told);
    }

    /** The first name of its row, or the address of a type that is of no row. */
    private static String library(URL type, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.holds(type))
                .findFirst()
                .map(row -> row.artifacts().get(0))
                .orElse(type.getPath());
    }

    @Test
    void theBrowserEditorIsOfTheVersionThatTheTableSays() {
        Row editor = rows().filter(row -> !row.isOfMaven()).findFirst().orElseThrow();

        assertThat(text(CODE.resolve("fetch/EditorFromNpm.java")))
                .containsPattern(
                        "\"%s\",\\s+\"%s\"".formatted(editor.artifacts().get(0), editor.version()));
    }

    /** Maven and npm know their registries, and whoever runs them may have set others. */
    @Test
    void noAddressOfARegistryStandsInTheProject() {
        List<Path> written =
                Stream.of(".", "src", "themes", "content", ".ci", ".github")
                        .flatMap(folder -> files(Path.of(folder), folder.equals(".") ? 1 : 99))
                        .filter(file -> TEXT.matcher(file.toString()).find())
                        .toList();

        assertThat(written).hasSizeGreaterThan(1000);
        assertThat(written.stream().filter(file -> HOST.matcher(text(file)).find())).isEmpty();
    }

    private static Stream<Row> rows() {
        String table = text(Path.of("CONTRIBUTING.md")).split("\n## Libraries\n|\n## Style\n")[1];
        return table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| For |"))
                .map(Row::parse);
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, String> ofPom() {
        Document pom = Jsoup.parse(text(Path.of("pom.xml")), "", Parser.xmlParser());
        Map<String, String> libraries = new TreeMap<>();
        for (Element library : pom.select("project > dependencies > dependency")) {
            String version = child(library, "version");
            libraries.put(
                    child(library, "groupId") + ":" + child(library, "artifactId"),
                    version.startsWith("${")
                            ? child(
                                    pom.selectFirst("project > properties"),
                                    version.substring(2, version.length() - 1))
                            : version);
        }
        return libraries;
    }

    private static String child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Where the types lie that a file imports, but for those of the JDK and ours. */
    private static Stream<URL> imported(Path file) {
        return IMPORT.matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> type(name).stream())
                .filter(type -> type.getProtocol().equals("jar"));
    }

    /** A name may end in that of a member. */
    private static Optional<URL> type(String name) {
        return Stream.iterate(
                        name,
                        one -> one.contains("."),
                        one -> one.substring(0, one.lastIndexOf('.')))
                .map(one -> "/" + one.replace('.', '/') + ".class")
                .flatMap(
                        path -> Optional.ofNullable(LibrariesTest.class.getResource(path)).stream())
                .findFirst();
    }

    private static String packageOf(Path file) {
        return CODE.relativize(file).getName(0).toString();
    }

    private static List<Path> javaFiles() {
        return Stream.of(CODE, TESTS)
                .flatMap(folder -> files(folder, 99))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static Stream<Path> files(Path folder, int deep) {
        try (Stream<Path> files = Files.walk(folder, deep)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
