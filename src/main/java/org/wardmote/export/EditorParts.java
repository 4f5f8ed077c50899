package org.wardmote.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.write.OutputFile;

/**
 * The programs that the browser editor is made of. What others made is copied only where its bytes
 * are the very ones that were looked at, and its licence goes with it.
 */
final class EditorParts {

    private static final String OURS = "/org/wardmote/export/editor/";
    private static final String JS_YAML = "/META-INF/resources/webjars/js-yaml/4.3.1/";

    /**
     * A file that others made.
     *
     * @param from where the jar carries it
     * @param sha256 of its bytes
     */
    record Part(String name, String from, String sha256) {}

    /**
     * From the npm package {@code @sveltia/cms} 0.221.1, integrity {@code
     * sha512-J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==},
     * and from the WebJar of {@code js-yaml}.
     */
    static final List<Part> PARTS =
            List.of(
                    new Part(
                            "sveltia-cms.js",
                            OURS + "sveltia-cms.js",
                            "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a"),
                    new Part(
                            "sveltia-cms-licence.txt",
                            OURS + "sveltia-cms-licence.txt",
                            "dcbe3c626d85741f6fabefed0b34d07a2e92c032f63aa21c0279062363859c32"),
                    new Part(
                            "material-symbols.woff2",
                            OURS + "material-symbols.woff2",
                            "98db9feefa170bf76e9c19d19af6dd62054165efc89c4b506c361e069719e884"),
                    new Part(
                            "material-symbols-licence.txt",
                            OURS + "material-symbols-licence.txt",
                            "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3"),
                    new Part(
                            "js-yaml.min.js",
                            JS_YAML + "dist/js-yaml.min.js",
                            "fdb7c9f75afd2f3b6baa3aa53e648d10fe7815276e305d3d681af37e09454ea6"),
                    new Part(
                            "js-yaml-licence.txt",
                            JS_YAML + "LICENSE",
                            "a07bc24468b9654ce76a547d47a2db282d07733b715db4c73a98bd63961f9550"));

    private static final List<String> OWN =
            List.of("editor.js", "yaml-lines.js", "yaml-values.js", "editor.css");

    private EditorParts() {}

    static List<OutputFile> all() {
        return Stream.concat(
                        OWN.stream()
                                .map(name -> new OutputFile(EditorFiles.FOLDER + name, own(name))),
                        PARTS.stream()
                                .map(
                                        part ->
                                                new OutputFile(
                                                        EditorFiles.FOLDER + part.name(),
                                                        foreign(part))))
                .toList();
    }

    /** A text of ours. */
    static String text(String name) {
        return new String(own(name), StandardCharsets.UTF_8);
    }

    /** The bytes of a file that others made, once they are known to be the right ones. */
    static byte[] foreign(Part part) {
        byte[] bytes = read(part.from());
        String found = sha256(bytes);
        if (!found.equals(part.sha256())) {
            throw new IllegalStateException(
                    "%s is not the file that it should be: its SHA-256 is %s."
                            .formatted(part.from(), found));
        }
        return bytes;
    }

    private static byte[] own(String name) {
        return read(OURS + name);
    }

    private static byte[] read(String path) {
        try (InputStream in = EditorParts.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
