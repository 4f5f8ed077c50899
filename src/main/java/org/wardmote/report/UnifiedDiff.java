package org.wardmote.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changes in a file, as {@code diff -u} and git show it: three lines of what stays around each
 * change.
 *
 * <pre>
 * --- a/content/areas.yaml
 * +++ b/content/areas.yaml
 * &#64;@ -5,3 +5,3 @@
 *    residents:
 * -    2021: 7196
 * +    2021: 7200
 *    tile: [5, 2]
 * </pre>
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** The search takes the square of what has changed, in time and space. */
    private static final int LONGEST_SEARCH = 1_000;

    /** What git writes under a line that is the last and does not end. */
    private static final String NO_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * The diff of a file; empty where nothing changes. {@code git apply} takes it.
     *
     * @param file its path from where the diff is applied
     * @param before lines without their ends; an empty last one only says that the file ends in one
     */
    public static String of(String file, List<String> before, List<String> after) {
        List<String> left = ended(before);
        List<String> right = ended(after);
        boolean isLong = left.size() > LONGEST_SEARCH && left.size() == right.size();
        DiffAlgorithmI<String> way = isLong ? UnifiedDiff::pairs : new MyersDiff<>();
        return UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + file, "b/" + file, left, DiffUtils.diff(left, right, way), CONTEXT)
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** A last line that does not end is another than one that does, and is said to be. */
    private static List<String> ended(List<String> lines) {
        int last = lines.size() - 1;
        if (last < 0 || lines.get(last).isEmpty()) {
            return lines.subList(0, Math.max(0, last));
        }
        List<String> ended = new ArrayList<>(lines);
        ended.set(last, lines.get(last) + NO_END);
        return ended;
    }

    /** Each line beside its own, as it is where lines were changed and none was added. */
    private static List<Change> pairs(
            List<String> before, List<String> after, DiffAlgorithmListener unheard) {
        List<Change> changes = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= before.size(); at++) {
            if (at == before.size() || before.get(at).equals(after.get(at))) {
                if (at > start) {
                    changes.add(new Change(DeltaType.CHANGE, start, at, start, at));
                }
                start = at + 1;
            }
        }
        return changes;
    }
}
