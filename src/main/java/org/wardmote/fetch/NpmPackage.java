package org.wardmote.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A version of a package, and what of it is used.
 *
 * @param sha512 of the package: the integrity that npm gives for it, in hexadecimal digits
 */
record NpmPackage(String name, String version, String sha512, List<Part> parts) {

    NpmPackage {
        parts = List.copyOf(parts);
    }

    /**
     * A file of it.
     *
     * @param entry where it stands in the package
     * @param name under which it is kept
     */
    record Part(String entry, String name, String sha256) {}

    /** As npm has it on its command line: {@code @sveltia/cms@0.221.1}. */
    String spec() {
        return name + "@" + version;
    }

    /** The name of a folder for it: {@code sveltia-cms-0.221.1}. */
    String folder() {
        return name.replace("@", "").replace('/', '-') + "-" + version;
    }

    /**
     * The parts in a package that npm has fetched.
     *
     * @throws IOException where it is another package
     */
    Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        if (!digest("SHA-512", archive).equals(sha512)) {
            throw new IOException(
                    "npm fetched another \"%s\" than the one that was looked at".formatted(spec()));
        }
        Map<String, byte[]> entries = TarGz.entries(archive);
        return whole(part -> Optional.ofNullable(entries.get(part.entry()))).orElseThrow();
    }

    /** The parts in a folder; empty where one is missing, or is another than it should be. */
    Optional<Map<String, byte[]>> in(Path folder) {
        return whole(part -> bytes(folder.resolve(part.name())));
    }

    private Optional<Map<String, byte[]>> whole(Function<Part, Optional<byte[]>> bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Part part : parts) {
            bytes.apply(part)
                    .filter(found -> digest("SHA-256", found).equals(part.sha256()))
                    .ifPresent(found -> files.put(part.name(), found));
        }
        return files.size() == parts.size() ? Optional.of(files) : Optional.empty();
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
