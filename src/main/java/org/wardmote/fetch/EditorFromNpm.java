package org.wardmote.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.export.EditorPackage;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * The browser editor as its npm package holds it. It is kept in a folder of the person who builds,
 * and fetched by npm where it is not there.
 */
public final class EditorFromNpm implements EditorPackage {

    private static final NpmPackage SVELTIA =
            new NpmPackage(
                    "@sveltia/cms",
                    "0.221.1",
                    "27e4288a4f6418c9362fbbcda4e42b9c3985462f8d07abf02747fae7b62db315"
                            + "87d0ff16612611452442da943f8c619b56533ffcf83f588826929b30aa8a3781",
                    List.of(
                            new NpmPackage.Part(
                                    "package/dist/sveltia-cms.js",
                                    "sveltia-cms.js",
                                    "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a"),
                            new NpmPackage.Part(
                                    "package/LICENSE.txt",
                                    "sveltia-cms-licence.txt",
                                    "dcbe3c626d85741f6fabefed0b34d07a2e92c032f63aa21c0279062363859c32"),
                            new NpmPackage.Part(
                                    "package/npm/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2",
                                    "material-symbols.woff2",
                                    "98db9feefa170bf76e9c19d19af6dd62054165efc89c4b506c361e069719e884"),
                            new NpmPackage.Part(
                                    "package/npm/assets/material-symbols-outlined.LICENSE.txt",
                                    "material-symbols-licence.txt",
                                    "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3")));

    private static final String HINT =
            "Install npm where the site is built, such as: apt install npm. Why npm cannot fetch, it"
                    + " says itself: npm pack --dry-run %s. Or take \"browser-editor\" out:"
                    + " everything else works without.";

    private final NpmPackage wanted;
    private final Path store;
    private final Npm npm;
    private final Runnable onFetch;

    EditorFromNpm(NpmPackage wanted, Path store, Npm npm, Runnable onFetch) {
        this.wanted = wanted;
        this.store = store;
        this.npm = npm;
        this.onFetch = onFetch;
    }

    /**
     * The one that is kept where the launcher of a site keeps Wardmote itself.
     *
     * @param variables of the environment
     * @param onFetch is called before npm is run, which takes some seconds
     */
    public static EditorFromNpm ofUser(Map<String, String> variables, Runnable onFetch) {
        return new EditorFromNpm(SVELTIA, store(variables), Npm.ofThisMachine(), onFetch);
    }

    private static Path store(Map<String, String> variables) {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of(
                        variable(variables, "WARDMOTE_CACHE"),
                        variable(variables, "XDG_CACHE_HOME")
                                .map(cache -> cache.resolve("wardmote")),
                        variable(variables, "LOCALAPPDATA").map(data -> data.resolve("wardmote")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(home.resolve(".cache/wardmote"));
    }

    private static Optional<Path> variable(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }

    @Override
    public Map<String, byte[]> files(Location place, Problems problems) {
        return wanted.in(folder()).orElseGet(() -> fetched(place, problems));
    }

    private Path folder() {
        return store.resolve(wanted.folder());
    }

    private Map<String, byte[]> fetched(Location place, Problems problems) {
        onFetch.run();
        try {
            Map<String, byte[]> files = wanted.unpacked(npm.pack(wanted.spec()));
            keep(files);
            return files;
        } catch (IOException why) {
            problems.add(
                    Code.EDITOR_INCOMPLETE,
                    place,
                    "the browser editor could not be fetched: %s.".formatted(why.getMessage()),
                    HINT.formatted(wanted.spec()));
            return Map.of();
        }
    }

    /** What is damaged on the way is seen when it is read, and fetched again. */
    private void keep(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder().resolve(file.getKey()), file.getValue());
        }
    }
}
