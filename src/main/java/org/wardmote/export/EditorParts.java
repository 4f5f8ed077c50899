package org.wardmote.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
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
     * From the npm package {@code @sveltia/cms}, which is fetched when the program is built, and
     * from the WebJar of {@code js-yaml}.
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

    private static final String BUILD_ANEW =
            "Let the computer that builds Wardmote reach https://registry.npmjs.org once, delete"
                    + " target/wardmote.jar and run \"./wardmote --version\", which builds it anew. Or"
                    + " take \"browser-editor\" out: everything else works without.";

    private static final List<String> OWN =
            List.of("editor.js", "yaml-lines.js", "yaml-values.js", "editor.css");

    /** What the program carries; nothing where there is no such file. */
    interface Carried {

        Optional<byte[]> file(String path);
    }

    private final Carried carried;

    EditorParts(Carried carried) {
        this.carried = carried;
    }

    static EditorParts ofProgram() {
        return new EditorParts(EditorParts::resource);
    }

    /** The first file of others that is not as it should be: one says enough. */
    Optional<Problem> problem(Location place) {
        return PARTS.stream()
                .flatMap(part -> fault(part).stream())
                .findFirst()
                .map(fault -> new Problem(Code.EDITOR_INCOMPLETE, place, fault, BUILD_ANEW));
    }

    private Optional<String> fault(Part part) {
        Optional<byte[]> bytes = carried.file(part.from());
        if (bytes.isEmpty()) {
            return Optional.of(
                    "this Wardmote was built without the browser editor: \"%s\" could not be fetched."
                            .formatted(part.name()));
        }
        if (!sha256(bytes.get()).equals(part.sha256())) {
            return Optional.of(
                    "this Wardmote was built without the browser editor: \"%s\" was not the file that it should be."
                            .formatted(part.name()));
        }
        return Optional.empty();
    }

    /** All files; asked for only where {@link #problem} tells none. */
    List<OutputFile> all() {
        return Stream.concat(
                        OWN.stream().map(name -> file(name, OURS + name)),
                        PARTS.stream().map(part -> file(part.name(), part.from())))
                .toList();
    }

    private OutputFile file(String name, String from) {
        return new OutputFile(EditorFiles.FOLDER + name, bytes(from));
    }

    /** A text of ours. */
    String text(String name) {
        return new String(bytes(OURS + name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        return carried.file(path)
                .orElseThrow(() -> new IllegalStateException("there is no " + path));
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = EditorParts.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
