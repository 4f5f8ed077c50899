package org.wardmote.report;

import java.util.ArrayList;
import java.util.List;

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

    /** The search takes the square of that in time and space. */
    private static final int LONGEST_SEARCH = 1_000;

    /** What git writes under a line that is the last and does not end. */
    private static final String NO_END = "\n\\ No newline at end of file";

    private final List<Step> steps;

    private UnifiedDiff(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** A line that stays, goes or comes. */
    private record Step(char sign, String line) {

        boolean isChange() {
            return sign != ' ';
        }
    }

    /**
     * The diff of a file; empty where nothing changes. {@code git apply} takes it.
     *
     * @param file its path from where the diff is applied
     * @param before lines without their ends; an empty last one only says that the file ends in one
     */
    public static String of(String file, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return "";
        }
        return "--- a/%s\n+++ b/%s\n".formatted(file, file)
                + new UnifiedDiff(steps(ended(before), ended(after))).text();
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

    /** What is the same at the beginning and the end is left out of the search. */
    private static List<Step> steps(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> left = before.subList(start, before.size() - end);
        List<String> right = after.subList(start, after.size() - end);
        List<Step> steps = new ArrayList<>();
        before.subList(0, start).forEach(line -> steps.add(new Step(' ', line)));
        boolean isLong = left.size() > LONGEST_SEARCH && left.size() == right.size();
        steps.addAll(isLong ? pairs(left, right) : search(left, right));
        before.subList(before.size() - end, before.size())
                .forEach(line -> steps.add(new Step(' ', line)));
        return steps;
    }

    /** Each line beside its own, as it is where lines were changed and none was added. */
    private static List<Step> pairs(List<String> before, List<String> after) {
        List<Step> steps = new ArrayList<>();
        List<Step> coming = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at).equals(after.get(at))) {
                steps.addAll(coming);
                coming.clear();
                steps.add(new Step(' ', before.get(at)));
            } else {
                steps.add(new Step('-', before.get(at)));
                coming.add(new Step('+', after.get(at)));
            }
        }
        steps.addAll(coming);
        return steps;
    }

    /** By the longest common subsequence, going before coming. */
    private static List<Step> search(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean isSame =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (isSame) {
                steps.add(new Step(' ', before.get(i++)));
                j++;
            } else if (j == after.size()
                    || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                steps.add(new Step('-', before.get(i++)));
            } else {
                steps.add(new Step('+', after.get(j++)));
            }
        }
        return steps;
    }

    /** How many lines the rests of both have in common, from each line on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (nextChange(at) < steps.size()) {
            int start = Math.max(at, nextChange(at) - CONTEXT);
            int end = endOfHunk(nextChange(at));
            text.append(hunk(start, end));
            at = end;
        }
        return text.toString();
    }

    private int nextChange(int from) {
        int at = from;
        while (at < steps.size() && !steps.get(at).isChange()) {
            at++;
        }
        return at;
    }

    /** Changes that lie near one another share what stays between them. */
    private int endOfHunk(int change) {
        int end = change;
        int next = change;
        while (next < steps.size() && next - end <= 2 * CONTEXT) {
            end = next + 1;
            next = nextChange(end);
        }
        return Math.min(steps.size(), end + CONTEXT);
    }

    private String hunk(int start, int end) {
        StringBuilder lines = new StringBuilder();
        steps.subList(start, end)
                .forEach(step -> lines.append(step.sign()).append(step.line()).append('\n'));
        return "@@ -%s +%s @@\n%s".formatted(range('+', start, end), range('-', start, end), lines);
    }

    /** First line and number of lines on one side: without the lines of the other sign. */
    private String range(char other, int start, int end) {
        long first = steps.subList(0, start).stream().filter(step -> step.sign() != other).count();
        long number =
                steps.subList(start, end).stream().filter(step -> step.sign() != other).count();
        return (number == 0 ? first : first + 1) + "," + number;
    }
}
