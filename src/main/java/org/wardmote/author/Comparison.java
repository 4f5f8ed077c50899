package org.wardmote.author;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** What was wrong before an edit, and what would be wrong after it. */
record Comparison(Judge.Judged before, Judge.Judged after) {

    /**
     * Whether what the edits mend would be gone, and nothing else come of it. Where a file could
     * not be read before, what it says may bring out mistakes that were there all along; but never
     * on a line that was mended, nor may the file break off as early as it did.
     */
    boolean isBetter(
            List<Edit> edits, Map<String, Manuscript> files, Map<String, Manuscript> mended) {
        Set<String> unread = unreadable(files, mended.keySet());
        Set<String> stillUnread = unreadable(mended, mended.keySet());
        List<Problem> fresh = fresh();
        return areGone(edits)
                && (unread.isEmpty()
                        ? fresh.isEmpty()
                        : unread.containsAll(stillUnread)
                                && fresh.stream().noneMatch(isAtOrBefore(edits, stillUnread)));
    }

    private static Set<String> unreadable(Map<String, Manuscript> files, Set<String> paths) {
        return paths.stream()
                .map(files::get)
                .filter(file -> !new FieldText(file.source()).isReadable())
                .map(Manuscript::path)
                .collect(Collectors.toSet());
    }

    private static Predicate<Problem> isAtOrBefore(List<Edit> edits, Set<String> stillUnread) {
        return problem ->
                edits.stream()
                        .map(Edit::place)
                        .filter(place -> place.file().equals(problem.location().file()))
                        .anyMatch(
                                place ->
                                        problem.location().line() == place.line()
                                                || stillUnread.contains(place.file())
                                                        && problem.location().line()
                                                                < place.line());
    }

    private boolean areGone(List<Edit> edits) {
        Map<String, Long> mended =
                counted(edits.stream().flatMap(edit -> edit.mends().stream()).distinct().toList());
        Map<String, Long> were = counted(before.problems());
        Map<String, Long> are = counted(after.problems());
        return mended.entrySet().stream()
                .allMatch(
                        one ->
                                were.getOrDefault(one.getKey(), 0L)
                                                - are.getOrDefault(one.getKey(), 0L)
                                        >= one.getValue());
    }

    /** What is wrong after and was not before; columns may have moved. */
    private List<Problem> fresh() {
        Map<String, Long> known = counted(before.problems());
        return after.problems().stream()
                .filter(problem -> known.merge(key(problem), -1L, Long::sum) < 0)
                .toList();
    }

    private static Map<String, Long> counted(Collection<Problem> problems) {
        Map<String, Long> counted = new TreeMap<>();
        problems.forEach(problem -> counted.merge(key(problem), 1L, Long::sum));
        return counted;
    }

    private static String key(Problem problem) {
        Location place = problem.location();
        return problem.code().id() + " " + place.file() + ":" + place.line();
    }
}
