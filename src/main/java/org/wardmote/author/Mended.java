package org.wardmote.author;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.problem.Problem;

/**
 * What was mended, and what is left to a person.
 *
 * @param files those that changed, by their path from the content folder
 * @param edits in reading order
 * @param left what is wrong still
 */
public record Mended(SortedMap<String, Change> files, List<Edit> edits, List<Problem> left) {

    public Mended {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        edits = List.copyOf(edits);
        left = List.copyOf(left);
    }

    /** A file as it was and as it is. */
    public record Change(Manuscript before, Manuscript after) {}

    static Mended of(
            SortedMap<String, Manuscript> before,
            SortedMap<String, Manuscript> after,
            List<Edit> edits,
            List<Problem> left) {
        TreeMap<String, Change> changed = new TreeMap<>();
        before.forEach(
                (path, file) -> {
                    if (!file.equals(after.get(path))) {
                        changed.put(path, new Change(file, after.get(path)));
                    }
                });
        return new Mended(
                changed, edits.stream().sorted(Comparator.comparing(Edit::place)).toList(), left);
    }

    /** How many edits there are of each kind, by the name of the kind. */
    public SortedMap<String, Long> kinds() {
        return new TreeMap<>(
                edits.stream().collect(Collectors.groupingBy(Edit::kind, Collectors.counting())));
    }
}
