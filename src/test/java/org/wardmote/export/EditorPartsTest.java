package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.write.OutputFile;

class EditorPartsTest {

    private static final Location PLACE = Location.of("content/site.yaml");

    @Test
    void whatOthersMadeIsCopiedWithItsLicence() {
        assertThat(EditorParts.ofProgram().all())
                .extracting(OutputFile::path)
                .containsExactlyInAnyOrder(
                        "admin/editor.css",
                        "admin/editor.js",
                        "admin/yaml-lines.js",
                        "admin/yaml-values.js",
                        "admin/js-yaml.min.js",
                        "admin/js-yaml-licence.txt",
                        "admin/material-symbols.woff2",
                        "admin/material-symbols-licence.txt",
                        "admin/sveltia-cms.js",
                        "admin/sveltia-cms-licence.txt");
    }

    @Test
    void aFileThatCouldNotBeFetchedIsTold() {
        assertThat(told(path -> Optional.empty()))
                .isEqualTo(
                        """
                        content/site.yaml: error: this Wardmote was built without the browser editor: "sveltia-cms.js" could not be fetched.
                        Let the computer that builds Wardmote reach https://registry.npmjs.org once, delete target/wardmote.jar and run "./wardmote --version", which builds it anew. Or take "browser-editor" out: everything else works without.
                        """);
    }

    @Test
    void aFileWithOtherBytesIsTold() {
        assertThat(told(path -> Optional.of(new byte[] {'\n'})))
                .isEqualTo(
                        """
                        content/site.yaml: error: this Wardmote was built without the browser editor: "sveltia-cms.js" was not the file that it should be.
                        Let the computer that builds Wardmote reach https://registry.npmjs.org once, delete target/wardmote.jar and run "./wardmote --version", which builds it anew. Or take "browser-editor" out: everything else works without.
                        """);
    }

    @Test
    void nothingIsToldWhereAllFilesAreAsTheyShouldBe() {
        assertThat(EditorParts.ofProgram().problem(PLACE)).isEmpty();
    }

    private static String told(EditorParts.Carried carried) {
        Problem problem = new EditorParts(carried).problem(PLACE).orElseThrow();
        return "%s: error: %s\n%s\n"
                .formatted(problem.location(), problem.message(), problem.hint());
    }

    @Test
    void everyFileThatThePageAsksForIsCopied() {
        List<String> copied =
                EditorParts.ofProgram().all().stream()
                        .map(file -> file.path().substring(6))
                        .toList();
        List<String> asked =
                Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                        .matcher(EditorParts.ofProgram().text("index.html"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(asked).hasSize(6);
        assertThat(copied).containsAll(asked);
    }
}
