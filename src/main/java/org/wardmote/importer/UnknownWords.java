package org.wardmote.importer;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Written;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** What one file holds that could not be counted, told once for each kind with its first line. */
final class UnknownWords {

    private static final int SHOWN = 5;

    private final ForeignFile file;
    private final Map<RowKind, Find> found = new EnumMap<>(RowKind.class);

    UnknownWords(ForeignFile file) {
        this.file = file;
    }

    /** How often each word was met, and on which line the first. */
    private record Find(int firstLine, TreeMap<String, Integer> words) {

        int rows() {
            return words.values().stream().mapToInt(Integer::intValue).sum();
        }

        String examples() {
            String first =
                    words.entrySet().stream()
                            .limit(SHOWN)
                            .map(word -> "\"%s\" (%s)".formatted(word.getKey(), word.getValue()))
                            .collect(Collectors.joining(", "));
            int more = words.size() - SHOWN;
            return more > 0 ? first + " and " + more + " more" : first;
        }
    }

    /**
     * @param word what could not be found, such as a code
     */
    void add(RowKind kind, int line, String word) {
        found.computeIfAbsent(kind, first -> new Find(line, new TreeMap<>()))
                .words()
                .merge(word, 1, Integer::sum);
    }

    void tell(Problems problems) {
        found.forEach(
                (kind, find) ->
                        kind.telling().ifPresent(telling -> problems.add(problem(telling, find))));
    }

    private Problem problem(RowKind.Telling telling, Find find) {
        String rows =
                (find.rows() == 1 ? "there is " : "there are ")
                        + Written.counted(find.rows(), "row");
        return new Problem(
                telling.code(),
                file.line(find.firstLine()),
                "%s %s: %s.".formatted(rows, telling.message(), find.examples()),
                telling.hint());
    }
}
