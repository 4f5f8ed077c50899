package org.wardmote.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.wardmote.write.OutputFile;

/** What the program itself carries of the browser editor: our part, and js-yaml. */
final class EditorParts {

    private static final String OURS = "/org/wardmote/export/editor/";
    private static final String JS_YAML = "/META-INF/resources/webjars/js-yaml/4.3.1/";

    /** Where the jar carries the files of a site that are copied as they are. */
    private static final Map<String, String> COPIED =
            Map.of(
                    "editor.js", OURS + "editor.js",
                    "yaml-lines.js", OURS + "yaml-lines.js",
                    "yaml-values.js", OURS + "yaml-values.js",
                    "editor.css", OURS + "editor.css",
                    "js-yaml.min.js", JS_YAML + "dist/js-yaml.min.js",
                    "js-yaml-licence.txt", JS_YAML + "LICENSE");

    private EditorParts() {}

    static List<OutputFile> all() {
        return COPIED.entrySet().stream()
                .map(
                        file ->
                                new OutputFile(
                                        EditorFiles.FOLDER + file.getKey(), bytes(file.getValue())))
                .toList();
    }

    /** A text of ours that is not copied as it is. */
    static String text(String name) {
        return new String(bytes(OURS + name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = EditorParts.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }
}
