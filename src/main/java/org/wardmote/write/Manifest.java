package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Wardmote wrote into a site folder: each path with the SHA-256 of its bytes, in the form that
 * {@code sha256sum --check .wardmote-manifest} reads, so that a copy of the site can be verified.
 *
 * <pre>
 * 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae  robots.txt
 * </pre>
 */
record Manifest(SortedMap<String, String> hashes) {

    static final String NAME = ".wardmote-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest of(Map<String, String> hashes) {
        return new Manifest(new TreeMap<>(hashes));
    }

    /** A line that is no entry is passed over: a damaged manifest claims less, never more. */
    static Manifest parse(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        text.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> hashes.put(line.group(2), line.group(1)));
        return new Manifest(hashes);
    }

    /** The manifest of a site folder; an empty one where there is none. */
    static Manifest read(Path site) {
        Path file = site.resolve(NAME);
        try {
            return Files.exists(file) ? parse(Files.readString(file)) : of(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean names(String path) {
        return hashes.containsKey(path);
    }

    /** Whether it names a file within this folder. */
    boolean namesWithin(String folder) {
        return !hashes.subMap(folder + "/", folder + "0").isEmpty();
    }

    /** Everything that either of them names. */
    Manifest and(Manifest newer) {
        SortedMap<String, String> both = new TreeMap<>(hashes);
        both.putAll(newer.hashes);
        return new Manifest(both);
    }

    /** The paths that are named here and not there. */
    NavigableSet<String> without(Manifest other) {
        NavigableSet<String> paths = new TreeSet<>(hashes.keySet());
        paths.removeAll(other.hashes.keySet());
        return paths;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
