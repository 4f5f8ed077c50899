package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Golden sites in the words of another council: no page of theirs says the usual words, and no
 * address and no column of a table changes.
 */
class OwnWordsTest {

    private static final String WORDS =
            """

            words:
              ward: {one: division, many: divisions, a: a}
              district: {one: borough}
              councillor: {one: member}
              partnership: {one: board}
              decision: {one: order}
            """;

    private static final Pattern USUAL =
            Pattern.compile(
                    ".{0,40}\\b(wards?|districts?|councillors?|partnerships?|decisions?)\\b.{0,40}",
                    Pattern.CASE_INSENSITIVE);

    /** Printed at the foot of a page. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** What the records themselves say, in other words. */
    private static final Map<String, String> RECORD =
            new TreeMap<>(
                    Map.of(
                            "District Council", "Town Council",
                            "Partnership", "Forum",
                            "he partnership", "he forum",
                            "(not in the district)", "(beyond)",
                            "of the district", "of the town",
                            "Map of the wards", "Map",
                            "| Ward |", "| Where |",
                            "Thornby Ward", "Thornby",
                            "A decision is expected", "An answer is expected",
                            "Decision D1", "Agreed D1"));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"whole-record", "protected", "no-figures"})
    void aSiteSaysItsOwnWordsOnEveryPage(String name) throws IOException {
        GoldenSite golden = GoldenSite.named(name);
        SortedMap<String, byte[]> built = golden.build(inOtherWords(golden.content())).files();

        assertThat(built.entrySet().stream().flatMap(OwnWordsTest::found)).isEmpty();
        assertThat(new String(built.get("areas/index.html"), UTF_8))
                .contains("Divisions")
                .contains("Borough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-record", "protected", "no-figures"})
    void addressesAndColumnsStayWhateverTheWords(String name) throws IOException {
        GoldenSite golden = GoldenSite.named(name);

        assertThat(heads(golden.build(inOtherWords(golden.content())).files()))
                .isEqualTo(heads(golden.build().files()));
    }

    private Path inOtherWords(Path content) throws IOException {
        for (Path file : GoldenSite.files(content)) {
            Path copy = folder.resolve(content.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, copied(file));
        }
        return folder;
    }

    private static byte[] copied(Path file) throws IOException {
        if (!file.toString().matches(".*\\.(md|yaml)")) {
            return Files.readAllBytes(file);
        }
        String words = Files.readString(file);
        for (Map.Entry<String, String> other : RECORD.entrySet()) {
            words = words.replace(other.getKey(), other.getValue());
        }
        boolean isOfSite = file.endsWith("site.yaml");
        return (isOfSite ? withoutWords(words) + WORDS : words).getBytes(UTF_8);
    }

    private static String withoutWords(String site) {
        return site.replaceFirst("(?m)^words:\\n(?: .*\\n)*", "");
    }

    private static Stream<String> found(Map.Entry<String, byte[]> file) {
        return said(file).stream()
                .flatMap(words -> USUAL.matcher(words).results())
                .map(MatchResult::group)
                .map(words -> file.getKey() + ": " + words);
    }

    /** All that a reader of a page sees, hears or meets in a search. */
    private static List<String> said(Map.Entry<String, byte[]> file) {
        if (!file.getKey().endsWith(".html")) {
            return List.of();
        }
        Document page = Jsoup.parse(new String(file.getValue(), UTF_8));
        return Stream.of(
                        Stream.of(page.title(), ADDRESS.matcher(page.body().text()).replaceAll("")),
                        page.select("meta[name=description]").eachAttr("content").stream(),
                        Stream.of("alt", "title", "aria-label", "data-filterable", "data-short")
                                .flatMap(
                                        name ->
                                                page
                                                        .getElementsByAttribute(name)
                                                        .eachAttr(name)
                                                        .stream()))
                .flatMap(words -> words)
                .toList();
    }

    /** Every file by its path, a table with its first line. */
    private static SortedMap<String, String> heads(SortedMap<String, byte[]> files) {
        SortedMap<String, String> heads = new TreeMap<>();
        files.forEach(
                (path, bytes) ->
                        heads.put(
                                path,
                                path.endsWith(".csv")
                                        ? new String(bytes, UTF_8).lines().findFirst().orElse("")
                                        : ""));
        return heads;
    }
}
