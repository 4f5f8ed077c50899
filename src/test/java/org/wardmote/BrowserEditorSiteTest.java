package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;

/** What a site looks like with and without an editor for the browser. */
class BrowserEditorSiteTest {

    private static final String SITE =
            """
            name: Elm & Rowan
            address: https://example.org/
            repository:
              address: https://gitlab.com/elm/record
            """;

    private static final String EDITOR =
            """
              browser-editor:
                host: gitlab
                application: 0f3a9c
            """;

    private static final String STRICT =
            "  Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'none';"
                    + " object-src 'none'; frame-ancestors 'none'\n";

    @TempDir Path content;

    @BeforeEach
    void begin() throws IOException {
        write("bodies.yaml", "- id: elm\n  name: Elm\n");
    }

    @Test
    void aSiteHasNoEditorUnlessItSaysSo() throws IOException {
        assertThat(built(SITE))
                .containsEntry(
                        "_headers",
                        "/*\n"
                                + STRICT
                                + """
                                  X-Content-Type-Options: nosniff
                                  Referrer-Policy: strict-origin-when-cross-origin
                                  Permissions-Policy: camera=(), geolocation=(), microphone=()
                                """)
                .allSatisfy((path, text) -> assertThat(path).doesNotStartWith("admin"));
    }

    @Test
    void withAnEditorNoOtherFileOfTheSiteIsAnother() throws IOException {
        Map<String, String> without = built(SITE);
        Map<String, String> with = built(SITE + EDITOR);
        with.keySet().removeIf(path -> path.startsWith("admin/"));
        without.remove("_headers");
        with.remove("_headers");

        assertThat(with).isEqualTo(without);
    }

    @Test
    void theStrictPolicyHoldsForEverythingButTheEditor() throws IOException {
        String headers = built(SITE + EDITOR).get("_headers");

        assertThat(headers)
                .startsWith("/*\n  X-Content-Type-Options: nosniff\n")
                .contains("/\n" + STRICT)
                .contains("/404.html\n" + STRICT)
                .contains("/bodies/*\n" + STRICT)
                .contains("/files/*\n" + STRICT)
                .endsWith(
                        "/admin/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';"
                                + " style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'"
                                + " blob: data:; media-src 'self' blob:; manifest-src 'self' blob:;"
                                + " frame-src blob:; connect-src 'self' blob: data:"
                                + " https://gitlab.com; base-uri 'none'; form-action 'none';"
                                + " object-src 'none'; frame-ancestors 'none'\n");
    }

    @Test
    void thePageOfTheEditorIsFoundByNoSearchEngine() throws IOException {
        assertThat(built(SITE + EDITOR).get("admin/index.html"))
                .contains("<meta name=\"robots\" content=\"noindex, nofollow\">")
                .contains("<title>Edit the record: Elm &amp; Rowan</title>");
    }

    @Test
    void theEditorKnowsWhereToWriteAndHowToSignIn() throws IOException {
        assertThat(built(SITE + EDITOR).get("admin/config.json"))
                .contains(
                        """
                          "backend" : {
                            "name" : "gitlab",
                            "repo" : "elm/record",
                            "branch" : "main",
                            "api_root" : "https://gitlab.com/api/v4",
                            "base_url" : "https://gitlab.com",
                            "auth_type" : "pkce",
                            "app_id" : "0f3a9c",
                        """)
                .contains(
                        """
                            "auth_methods" : [
                              "oauth",
                              "token"
                            ]
                        """);
    }

    @Test
    void aFieldOfTheFormSaysWhatTheFieldReferenceSays() throws IOException {
        assertThat(built(SITE + EDITOR).get("admin/config.json"))
                .contains(
                        """
                                {
                                  "name" : "start",
                                  "label" : "Start",
                                  "hint" : "When it began.",
                                  "required" : false,
                                  "widget" : "string",
                                  "pattern" : [
                                    "^(?:(?:[01]?\\\\d|2[0-3]):[0-5]\\\\d|not recorded)$",
                                    "Write a time of the day: hours and minutes, with a colon between them, such as 18:30"
                                  ]
                                },
                        """);
    }

    @Test
    void anEditorWithoutAPlaceToWriteIsTold() throws IOException {
        assertThat(told("name: Elm\naddress: https://example.org/\nrepository:\n" + EDITOR))
                .containsExactly(
                        "site.yaml:4:3 field-missing: the browser editor does not know where"
                                + " the content is kept.");
        assertThat(told(SITE.replace("/elm/record", "/") + EDITOR))
                .containsExactly(
                        "site.yaml:4:12 field-missing: the browser editor does not know"
                                + " where the content is kept.");
    }

    @Test
    void aPageMayStandWhereTheEditorWouldUnlessThereIsOne() throws IOException {
        write("pages/admin.md", "---\ntitle: Administration\n---\nWho does what.\n");

        assertThat(told(SITE)).isEmpty();
        assertThat(told(SITE + EDITOR))
                .containsExactly(
                        "pages/admin.md:2:1 address-taken: the page \"admin\" cannot stand at"
                                + " \"admin/\": that is the place of a page of every site.");
    }

    @Test
    void whereTheEditorCannotBeHadThatIsToldAndEverythingElseIsMade() throws IOException {
        write("site.yaml", SITE + EDITOR);
        MemorySink sink = new MemorySink();
        EditorPackage none =
                (place, problems) -> {
                    problems.add(Code.EDITOR_INCOMPLETE, place, "npm is not there.", "");
                    return Map.of();
                };

        assertThat(Pipeline.build(order(none), sink, Progress.unheard()).problems())
                .containsExactly(
                        new Problem(
                                Code.EDITOR_INCOMPLETE,
                                Location.of("site.yaml"),
                                "npm is not there.",
                                ""));
        assertThat(sink.files().keySet())
                .contains("index.html")
                .noneMatch(path -> path.startsWith("admin/"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), text);
    }

    private Map<String, String> built(String site) throws IOException {
        MemorySink sink = new MemorySink();
        build(site, sink);
        Map<String, String> files = new TreeMap<>();
        sink.files()
                .forEach(
                        (path, file) ->
                                files.put(path, new String(file.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private List<String> told(String site) throws IOException {
        return build(site, new MemorySink()).problems().stream()
                .map(
                        problem ->
                                "%s %s: %s"
                                        .formatted(
                                                problem.location(),
                                                problem.code().id(),
                                                problem.message()))
                .toList();
    }

    private Pipeline.Built build(String site, MemorySink sink) throws IOException {
        write("site.yaml", site);
        return Pipeline.build(order(EditorPackage.standIns()), sink, Progress.unheard());
    }

    private Order order(EditorPackage editor) {
        return new Order(
                content,
                content.resolve("themes"),
                Optional.empty(),
                zone -> LocalDate.of(2024, 4, 1),
                LinkStyle.SERVED,
                Frame.Edition.PUBLIC,
                editor);
    }
}
