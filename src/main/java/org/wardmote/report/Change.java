package org.wardmote.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Location;

/**
 * Which lines of which files a change touches, so that what it brings is told before what was there
 * already.
 *
 * @param lines the changed lines by file, counted from 1 in the new file
 */
public record Change(Map<String, Set<Integer>> lines) {

    /** Nothing is known to have changed. */
    public static final Change NONE = new Change(Map.of());

    private static final Pattern FILE = Pattern.compile("\\+\\+\\+ (?:b/)?(.+?)\\t?");
    private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

    public Change {
        Map<String, Set<Integer>> copied = new HashMap<>();
        lines.forEach((file, touched) -> copied.put(file, Set.copyOf(touched)));
        lines = Collections.unmodifiableMap(copied);
    }

    /** How near a problem is to the change, the nearest first. */
    public enum Nearness {
        ON_A_CHANGED_LINE,
        IN_A_CHANGED_FILE,
        ELSEWHERE
    }

    /**
     * Reads what {@code git diff --unified=0} prints. Names that git quotes, since they are not
     * ASCII, are read where {@code core.quotePath} is off.
     */
    public static Change parse(String diff) {
        Map<String, Set<Integer>> lines = new HashMap<>();
        String file = "";
        for (String line : diff.lines().toList()) {
            Matcher named = FILE.matcher(line);
            Matcher hunk = HUNK.matcher(line);
            if (named.matches()) {
                file = named.group(1);
                lines.putIfAbsent(file, new TreeSet<>());
            } else if (hunk.matches() && lines.containsKey(file)) {
                touch(lines.get(file), hunk);
            }
        }
        return new Change(lines);
    }

    /**
     * Reads the same from a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Change read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void touch(Set<Integer> lines, Matcher hunk) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        for (int line = first; line < first + count; line++) {
            lines.add(line);
        }
    }

    Nearness nearness(Location place) {
        Set<Integer> touched = lines.get(place.file());
        if (touched == null) {
            return Nearness.ELSEWHERE;
        }
        return touched.contains(place.line())
                ? Nearness.ON_A_CHANGED_LINE
                : Nearness.IN_A_CHANGED_FILE;
    }
}
