package org.wardmote.report;

import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    public Change {
        lines = Map.copyOf(lines);
    }

    /** How near a problem is to the change, the nearest first. */
    public enum Nearness {
        ON_A_CHANGED_LINE,
        IN_A_CHANGED_FILE,
        ELSEWHERE
    }

    /**
     * Reads what {@code git diff --unified=0} printed into a file. Names that git quotes, since
     * they are not ASCII, are read where {@code core.quotePath} is off.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Change read(Path file) {
        try (InputStream diff = Files.newInputStream(file)) {
            return new Change(
                    UnifiedDiffReader.parseUnifiedDiff(diff).getFiles().stream()
                            .filter(changed -> changed.getToFile() != null)
                            .collect(
                                    Collectors.groupingBy(
                                            UnifiedDiffFile::getToFile,
                                            Collectors.flatMapping(
                                                    Change::touched,
                                                    Collectors.toUnmodifiableSet()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Integer> touched(UnifiedDiffFile file) {
        return file.getPatch().getDeltas().stream()
                .flatMap(delta -> delta.getTarget().getChangePosition().stream());
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
