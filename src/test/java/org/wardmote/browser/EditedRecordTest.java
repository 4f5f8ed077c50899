package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of whole records that a form shows, changed alone. */
@InChromium
class EditedRecordTest {

    /** Which form shows a file, by its path in the content. */
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("meetings/[^/]+/meeting\\.yaml", "meetings"),
                    Map.entry("meetings/[^/]+/minutes\\.md", "minutes-frontmatter"),
                    Map.entry("pages/[^/]+\\.md", "pages-frontmatter"),
                    Map.entry("plans/[^/]+\\.yaml", "plans"),
                    Map.entry("finance/[^/]+\\.yaml", "finance"),
                    Map.entry("data/[^/]+/dataset\\.yaml", "datasets"),
                    Map.entry("people\\.yaml", "people"),
                    Map.entry("organisations\\.yaml", "organisations"),
                    Map.entry("bodies\\.yaml", "bodies"),
                    Map.entry("areas\\.yaml", "areas"),
                    Map.entry("indicators\\.yaml", "indicators"),
                    Map.entry("action-updates\\.yaml", "action-updates"),
                    Map.entry("reviews\\.yaml", "reviews"),
                    Map.entry("asb-case-reviews\\.yaml", "asb-case-reviews"),
                    Map.entry("site\\.yaml", "site"));

    private static final String CHANGE_EACH =
            """
            const [forms, answer] = arguments;
            const wrong = [];
            let changed = 0;
            const leaves = (value, path = []) => typeof value === "string"
              ? [path]
              : Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
            const differing = (one, other) => {
              const [a, b] = [one.split("\\n"), other.split("\\n")];
              return a.length === b.length ? a.filter((line, at) => line !== b[at]).length : -1;
            };
            fetch("config.json").then((file) => file.json()).then((config) => {
              const all = wardmoteForms.all(config);
              forms.forEach(([form, path, text]) => {
                const { extension, fields } = all.find((one) => one.name === `wardmote-${form}`);
                const format = wardmoteForms.format(extension, fields);
                const read = format.fromFile(text);
                if (format.toFile(structuredClone(read)) !== text) {
                  wrong.push(`${path}: another text without a change`);
                }
                leaves(read).filter(([top]) => top !== "wardmote_text" && top !== "words").forEach((leaf) => {
                  const value = structuredClone(read);
                  const last = leaf.at(-1);
                  const holder = leaf.slice(0, -1).reduce((part, key) => part[key], value);
                  holder[last] = holder[last] === "yes" ? "no" : `${holder[last]}9`;
                  changed += 1;
                  try {
                    const lines = differing(text, format.toFile(value));
                    if (lines !== 1 && !holder[last].includes("\\n")) {
                      wrong.push(`${path} ${leaf.join(".")}: ${lines} lines`);
                    }
                  } catch (fault) {
                    wrong.push(`${path} ${leaf.join(".")}: ${fault.message}`);
                  }
                });
              });
              answer({ wrong, changed });
            }).catch((fault) => answer({ wrong: [fault.message], changed }));
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"src/test/sites/whole-record/content", "content"})
    void oneValueIsOneLine(String content, Browser browser) throws IOException {
        try (SiteServer server = SiteServer.start(EditedSite.forms(folder), "/", Scripts.ON)) {
            browser.open(server.address("admin/forms.html"));
            Map<String, Object> told = browser.await(CHANGE_EACH, files(Path.of(content)));

            assertThat((List<?>) told.get("wrong")).isEmpty();
            assertThat((Long) told.get("changed")).isGreaterThan(300);
        }
    }

    private static List<List<String>> files(Path content) throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> form(content.relativize(file).toString(), file))
                    .toList();
        }
    }

    private static Stream<List<String>> form(String path, Path file) {
        return FORMS.entrySet().stream()
                .filter(form -> path.matches(form.getKey()))
                .map(form -> List.of(form.getValue(), path, text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
