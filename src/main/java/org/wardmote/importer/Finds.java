package org.wardmote.importer;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** What one file holds that could not be counted, told once for each kind with its first line. */
final class Finds {

    private static final int SHOWN = 5;

    private static final Map<RowKind, Wording> WORDINGS =
            Map.of(
                    RowKind.PLACE_OLDER,
                    new Wording(
                            Code.IMPORT_PLACE_UNKNOWN,
                            "with small areas of an older edition, which the lookup lacks",
                            "Where the district may be among them, give a lookup of their"
                                    + " edition, such as one with a column LSOA11CD."),
                    RowKind.PLACE_UNKNOWN,
                    new Wording(
                            Code.IMPORT_PLACE_UNKNOWN,
                            "with small areas that the lookup lacks",
                            "The lookup must cover all that the force covers: take the one"
                                    + " for England and Wales."),
                    RowKind.WARD_UNKNOWN,
                    new Wording(
                            Code.IMPORT_PLACE_UNKNOWN,
                            "in wards of the district whose codes no ward in areas.yaml has",
                            "Add the code to its ward under \"codes:\", such as \"- code: E05011282\"."),
                    RowKind.TYPE_UNKNOWN,
                    new Wording(
                            Code.IMPORT_TYPE_UNKNOWN,
                            "of crime types that no indicator counts",
                            "To count them, add an indicator to indicators.yaml with the"
                                    + " crime type as its title."));

    private final ForeignFile file;
    private final Map<RowKind, Find> found = new EnumMap<>(RowKind.class);

    Finds(ForeignFile file) {
        this.file = file;
    }

    /** How a kind of row is told of, after "there are so many rows". */
    private record Wording(Code code, String message, String hint) {}

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
        found.forEach((kind, find) -> problems.add(problem(WORDINGS.get(kind), find)));
    }

    private Problem problem(Wording wording, Find find) {
        String rows =
                find.rows() == 1
                        ? "there is 1 row"
                        : "there are " + Written.number(find.rows()) + " rows";
        return new Problem(
                wording.code(),
                file.line(find.firstLine()),
                "%s %s: %s.".formatted(rows, wording.message(), find.examples()),
                wording.hint());
    }
}
