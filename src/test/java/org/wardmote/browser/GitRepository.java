package org.wardmote.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository on this disk, with its work tree. */
record GitRepository(Path folder) {

    /** Begins one whose first commit holds what lies in the folder. */
    static GitRepository begin(Path folder) {
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        repository.commit("Begin");
        return repository;
    }

    /** What git says; its lines end with line feeds on every machine. */
    String git(String... words) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "git",
                                "-c",
                                "user.name=Ms Example",
                                "-c",
                                "user.email=clerk@example.org",
                                "-c",
                                "commit.gpgsign=false",
                                "-c",
                                "core.autocrlf=false"));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.redirectErrorStream(true);
        process.environment()
                .putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        try {
            Process running = process.start();
            String said =
                    new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
    }

    /** The paths of all files. */
    List<String> files() {
        return git("ls-files").lines().toList();
    }

    String head() {
        return git("rev-parse", "HEAD").strip();
    }

    String blobOf(String path) {
        return git("rev-parse", "HEAD:" + path).strip();
    }

    String text(String path) {
        return git("show", "HEAD:" + path);
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the last commit changed: the lines that went and those that came. */
    List<String> changedLines() {
        return git("diff", "--unified=0", "HEAD~1", "HEAD")
                .lines()
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .toList();
    }
}
