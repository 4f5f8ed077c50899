package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wardmote.write.OutputFile;

class EditorPartsTest {

    @Test
    void whatOthersMadeIsCopiedWithItsLicence() {
        assertThat(EditorParts.all())
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
    void aFileWithOtherBytesIsNotCopied() {
        EditorParts.Part right = EditorParts.PARTS.get(0);
        EditorParts.Part other = new EditorParts.Part(right.name(), right.from(), "0".repeat(64));

        assertThatThrownBy(() -> EditorParts.foreign(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not the file that it should be")
                .hasMessageContaining(right.sha256());
    }

    @Test
    void everyFileThatThePageAsksForIsCopied() {
        List<String> copied =
                EditorParts.all().stream().map(file -> file.path().substring(6)).toList();
        List<String> asked =
                Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                        .matcher(EditorParts.text("index.html"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(asked).hasSize(6);
        assertThat(copied).containsAll(asked);
    }
}
