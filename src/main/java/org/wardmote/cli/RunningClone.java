package org.wardmote.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The clone of Wardmote that runs, which knows where it came from.
 *
 * @param folder of the clone
 */
record RunningClone(Path folder) {

    /** By which the launcher tells the program where it is. */
    static final String VARIABLE = "WARDMOTE_HOME";

    private static final int SECONDS = 20;

    /** Empty where the launcher has not told, or where it is no clone. */
    static Optional<RunningClone> of(Shell shell) {
        return Optional.ofNullable(shell.variables().get(VARIABLE))
                .map(Path::of)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .map(RunningClone::new);
    }

    /** Where others can fetch it from; empty where that is a folder of this machine. */
    Optional<String> address() {
        return git("remote", "get-url", "origin").filter(WardmoteFrom::isAddress);
    }

    /** The commit that runs, in full. */
    Optional<String> commit() {
        return git("rev-parse", "HEAD").filter(commit -> commit.matches("[0-9a-f]{40}"));
    }

    /** Whether anything of the program itself is changed and not committed. */
    boolean isChanged() {
        return git("status", "--porcelain", "--", "src/main", "themes", "pom.xml", "wardmote")
                .filter(changes -> !changes.isEmpty())
                .isPresent();
    }

    /** Whether that commit is known to be where others can fetch it. */
    boolean isPushed() {
        return git("branch", "--remotes", "--contains", "HEAD")
                .filter(branches -> !branches.isEmpty())
                .isPresent();
    }

    /** What git says, without the line end; empty where it fails or is not there. */
    private Optional<String> git(String... words) {
        List<String> command =
                Stream.concat(
                                Stream.of("git", "-C", folder.toAbsolutePath().toString()),
                                Stream.of(words))
                        .toList();
        try {
            Process git =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            git.getOutputStream().close();
            String said = said(git.getInputStream());
            return git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
                    ? Optional.of(said)
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String said(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
