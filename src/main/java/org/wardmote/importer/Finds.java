package org.wardmote.importer;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** What one file holds that could not be counted, told once for each kind with its first line. */
final class Finds {

    private static final int SHOWN = 5;

    private final ForeignFile file;
    private final Map<RowKind, Find> found = new EnumMap<>(RowKind.class);

    Finds(ForeignFile file) {
        this.file = file;
    }

    private static final class Find {
        private final int firstLine;
        private final Map<String, Integer> words = new TreeMap<>();

        Find(int firstLine) {
            this.firstLine = firstLine;
        }
    }

    /**
     * @param word what could not be found, such as a code
     */
    void add(RowKind kind, int line, String word) {
        found.computeIfAbsent(kind, first -> new Find(line)).words.merge(word, 1, Integer::sum);
    }

    void tell(Problems problems) {
        found.forEach((kind, find) -> tell(kind, find, problems));
    }

    private void tell(RowKind kind, Find find, Problems problems) {
        switch (kind) {
            case PLACE_OLDER ->
                    add(
                            Code.IMPORT_PLACE_UNKNOWN,
                            find,
                            problems,
                            "%s with small areas of an older edition, which the lookup lacks: %s.",
                            "This file is older than the small areas of the lookup. Where the"
                                    + " district may be among them, give a lookup of their edition,"
                                    + " such as one with a column LSOA11CD.");
            case PLACE_UNKNOWN ->
                    add(
                            Code.IMPORT_PLACE_UNKNOWN,
                            find,
                            problems,
                            "%s with small areas that the lookup lacks: %s.",
                            "The lookup must cover all that the force covers: take the one for"
                                    + " England and Wales.");
            case WARD_UNKNOWN ->
                    add(
                            Code.IMPORT_PLACE_UNKNOWN,
                            find,
                            problems,
                            "%s in wards of the district whose codes no ward in areas.yaml has: %s.",
                            "Add the code to its ward, under \"codes:\".");
            case TYPE_UNKNOWN ->
                    add(
                            Code.IMPORT_TYPE_UNKNOWN,
                            find,
                            problems,
                            "%s of crime types that no indicator counts: %s.",
                            "To count them, add an indicator to indicators.yaml with the crime type"
                                    + " as its title.");
            default -> {}
        }
    }

    private void add(Code code, Find find, Problems problems, String message, String hint) {
        int rows = find.words.values().stream().mapToInt(Integer::intValue).sum();
        problems.add(
                code,
                file.line(find.firstLine),
                message.formatted(
                        rows == 1
                                ? "there is 1 row"
                                : "there are " + Written.number(rows) + " rows",
                        examples(find)),
                hint);
    }

    private static String examples(Find find) {
        String first =
                find.words.entrySet().stream()
                        .limit(SHOWN)
                        .map(word -> "\"%s\" (%s)".formatted(word.getKey(), word.getValue()))
                        .collect(Collectors.joining(", "));
        int more = find.words.size() - SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
