package org.wardmote.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** A small package of two files, and clients of npm that are scripts of a line. */
class EditorFromNpmTest {

    private static final Location PLACE = Location.of("content/site.yaml");
    private static final String HINT =
            "Install npm where the site is built, such as: apt install npm. Why npm cannot fetch, it"
                    + " says itself: npm pack --dry-run @elm/editor@1.0.0. Or take"
                    + " \"browser-editor\" out: everything else works without.";

    @TempDir Path folder;

    private final Problems problems = new Problems();
    private Path archive;
    private Path store;
    private String sha512;

    @BeforeEach
    void pack() throws IOException, InterruptedException {
        store = folder.resolve("store");
        archive = folder.resolve("editor.tgz");
        write("package/dist/editor.js", "draw();\n");
        write("package/LICENSE.txt", "Anyone may.\n");
        write("package/README.md", "#".repeat(1000));
        run("tar", "-czf", archive.toString(), "package");
        sha512 = NpmPackage.digest("SHA-512", Files.readAllBytes(archive));
    }

    @Test
    void thePartsOfThePackageAreFetchedOnceAndKept() {
        Map<String, String> parts =
                Map.of("editor.js", "draw();\n", "licence.txt", "Anyone may.\n");

        assertThat(files("cp '%s' .".formatted(archive))).isEqualTo(parts);
        assertThat(store.resolve("elm-editor-1.0.0")).isDirectoryContaining("glob:**/editor.js");
        assertThat(files("exit 1")).isEqualTo(parts);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void npmIsAskedForThatVersionAndRunsNothingOfIt() throws IOException {
        files("echo \"$@\" > '%s'; cp '%s' .".formatted(folder.resolve("asked"), archive));

        assertThat(folder.resolve("asked"))
                .hasContent(
                        "pack --ignore-scripts --prefer-offline --fetch-retries=1"
                                + " --fetch-retry-mintimeout=1000 --fetch-timeout=120000 --loglevel=error"
                                + " @elm/editor@1.0.0");
    }

    @Test
    void aKeptFileThatIsDamagedIsFetchedAnew() throws IOException {
        files("cp '%s' .".formatted(archive));
        Path kept = store.resolve("elm-editor-1.0.0/editor.js");
        Files.writeString(kept, "draw(");

        files("cp '%s' .".formatted(archive));

        assertThat(kept).hasContent("draw();");
    }

    @Test
    void withoutNpmItIsToldHowToGetIt() {
        assertThat(told(new Npm(List.of(folder.resolve("nothing").toString()))))
                .isEqualTo(
                        "the browser editor could not be fetched: npm is not installed. " + HINT);
    }

    @Test
    void whatNpmSaysIsTold() {
        assertThat(told("echo npm error code ECONNREFUSED; echo npm error errno; exit 1"))
                .isEqualTo(
                        "the browser editor could not be fetched: npm says \"code ECONNREFUSED\". "
                                + HINT);
    }

    @Test
    void aPackageWithAnotherHashIsNotTaken() {
        sha512 = "0".repeat(128);

        assertThat(told("cp '%s' .".formatted(archive)))
                .isEqualTo(
                        "the browser editor could not be fetched: npm fetched another"
                                + " \"@elm/editor@1.0.0\" than the one that was looked at. "
                                + HINT);
        assertThat(store).doesNotExist();
    }

    private String told(String script) {
        return told(npm(script));
    }

    private String told(Npm npm) {
        assertThat(editor(npm).files(PLACE, problems)).isEmpty();
        Problem problem = problems.list().get(0);
        return problem.message() + " " + problem.hint();
    }

    private Map<String, String> files(String script) {
        Map<String, String> files = new TreeMap<>();
        editor(npm(script))
                .files(PLACE, problems)
                .forEach(
                        (name, bytes) ->
                                files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private EditorFromNpm editor(Npm npm) {
        NpmPackage wanted =
                new NpmPackage(
                        "@elm/editor",
                        "1.0.0",
                        sha512,
                        List.of(
                                part("package/dist/editor.js", "editor.js", "draw();\n"),
                                part("package/LICENSE.txt", "licence.txt", "Anyone may.\n")));
        return new EditorFromNpm(wanted, store, npm, () -> {});
    }

    private static NpmPackage.Part part(String entry, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new NpmPackage.Part(entry, name, NpmPackage.digest("SHA-256", bytes));
    }

    private static Npm npm(String script) {
        return new Npm(List.of("sh", "-c", script, "npm"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).directory(folder.toFile()).start().waitFor();
        assertThat(code).isZero();
    }
}
