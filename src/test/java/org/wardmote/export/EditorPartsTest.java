package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.write.OutputFile;

class EditorPartsTest {

    private static final List<String> OURS =
            List.of("editor.css", "editor.js", "yaml-lines.js", "yaml-values.js");

    @Test
    void jsYamlIsTheVeryFileThatWasLookedAt() {
        assertThat(carried())
                .containsEntry(
                        "js-yaml.min.js",
                        "fdb7c9f75afd2f3b6baa3aa53e648d10fe7815276e305d3d681af37e09454ea6")
                .containsEntry(
                        "js-yaml-licence.txt",
                        "a07bc24468b9654ce76a547d47a2db282d07733b715db4c73a98bd63961f9550")
                .hasSize(OURS.size() + 2)
                .containsKeys(OURS.toArray(String[]::new));
    }

    @Test
    void everyFileThatThePageAsksForIsThere() {
        List<String> asked =
                Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                        .matcher(EditorParts.text("index.html"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(asked).hasSize(6);
        assertThat(Stream.concat(carried().keySet().stream(), EditorPackage.NAMES.stream()))
                .containsAll(asked);
    }

    /** The SHA-256 of each file by its name. */
    private static Map<String, String> carried() {
        return EditorParts.all().stream()
                .collect(
                        Collectors.toMap(
                                file -> file.path().replace("admin/", ""),
                                EditorPartsTest::sha256));
    }

    private static String sha256(OutputFile file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
