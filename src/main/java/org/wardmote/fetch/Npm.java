package org.wardmote.fetch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The npm client of this machine, with the registry, the proxy and whatever else its user has set.
 *
 * @param command how it is called
 */
record Npm(List<String> command) {

    private static final int MINUTES = 3;

    /** What it may do is fetch: it runs nothing of a package, and tries twice at most. */
    private static final List<String> PACK =
            List.of(
                    "pack",
                    "--ignore-scripts",
                    "--prefer-offline",
                    "--fetch-retries=1",
                    "--fetch-retry-mintimeout=1000",
                    "--fetch-timeout=120000",
                    "--loglevel=error");

    Npm {
        command = List.copyOf(command);
    }

    static Npm ofThisMachine() {
        return new Npm(List.of(File.separatorChar == '\\' ? "npm.cmd" : "npm"));
    }

    /**
     * The file of a package.
     *
     * @param spec such as {@code @sveltia/cms@0.221.1}
     * @throws IOException that says why it could not be had
     */
    byte[] pack(String spec) throws IOException {
        Path folder = Files.createTempDirectory("wardmote");
        Path said = folder.resolve("said.txt");
        try {
            run(spec, folder, said);
            try (Stream<Path> files = Files.list(folder)) {
                return Files.readAllBytes(
                        files.filter(file -> !file.equals(said)).findFirst().orElse(said));
            }
        } finally {
            clear(folder);
        }
    }

    private void run(String spec, Path folder, Path said) throws IOException {
        Process npm = start(spec, folder, said);
        try {
            if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("npm was not done within %s minutes".formatted(MINUTES));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("npm was interrupted", stopped);
        } finally {
            npm.destroy();
        }
        if (npm.exitValue() != 0) {
            throw new IOException("npm says \"%s\"".formatted(reason(said)));
        }
    }

    private Process start(String spec, Path folder, Path said) throws IOException {
        List<String> words = Stream.of(command, PACK, List.of(spec)).flatMap(List::stream).toList();
        try {
            return new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException absent) {
            throw new IOException("npm is not installed", absent);
        }
    }

    /** The first thing that it says: {@code code ECONNREFUSED}. */
    private static String reason(Path said) throws IOException {
        try (Stream<String> lines = Files.lines(said)) {
            return lines.findFirst().orElse("").replaceFirst("^npm (?:error|ERR!) ", "");
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
