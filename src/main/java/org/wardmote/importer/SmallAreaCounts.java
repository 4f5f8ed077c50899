package org.wardmote.importer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wardmote.format.CsvRows;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Reads what a census counted in each small area (LSOA): a code and a number in each row. */
final class SmallAreaCounts {

    private static final String CODE = "(?:lsoa.*(?:code|cd)|geography[ _]code|code)";
    private static final String COUNT =
            "(?:total|count|observation|all)(?:[ _].*)?|.*(?:residents|households)";

    private final ForeignFile file;
    private final Problems problems;

    private SmallAreaCounts(ForeignFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** By the code of the small area; nothing where the file is no such table, which is told. */
    static Optional<SortedMap<String, Integer>> read(ForeignFile file, Problems problems) {
        Optional<CsvRows> opened = file.rows(problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (CsvRows rows = opened.get()) {
            Header header = new Header(rows.hasNext() ? rows.next().cells() : List.of());
            OptionalInt code = header.find(CODE);
            OptionalInt count = code.isPresent() ? count(header, code.getAsInt()) : code;
            if (count.isEmpty()) {
                tellOther(file, header, problems);
                return Optional.empty();
            }
            return Optional.of(
                    new SmallAreaCounts(file, problems)
                            .counts(rows, code.getAsInt(), count.getAsInt()));
        }
    }

    /** Of two columns, the other one. */
    private static OptionalInt count(Header header, int code) {
        return header.names().size() == 2
                ? OptionalInt.of(1 - code)
                : IntStream.range(0, header.names().size())
                        .filter(at -> at != code)
                        .filter(at -> header.names().get(at).matches("(?i)" + COUNT))
                        .findFirst();
    }

    private SortedMap<String, Integer> counts(CsvRows rows, int code, int count) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            OptionalInt number = number(row.cells(), count);
            if (number.isEmpty() || row.cells().size() <= code) {
                tell(row, "this row gives no number and is passed over.");
            } else if (counts.putIfAbsent(row.cells().get(code), number.getAsInt()) != null) {
                tell(
                        row,
                        "\"%s\" is counted a second time; the first count is kept."
                                .formatted(row.cells().get(code)));
            }
        }
        return counts;
    }

    private static OptionalInt number(List<String> cells, int at) {
        return cells.size() > at && cells.get(at).matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(cells.get(at)))
                : OptionalInt.empty();
    }

    private void tell(CsvRows.Row row, String message) {
        problems.add(
                Code.IMPORT_ROW_BROKEN,
                file.line(row.line()),
                message,
                "A row is a code and a whole number, such as E01018218,1700.");
    }

    private static void tellOther(ForeignFile file, Header header, Problems problems) {
        problems.add(
                Code.IMPORT_OTHER_FILE,
                file.line(1),
                "this is no table of small areas: its columns are %s.".formatted(header.shown()),
                "It needs a column with the code of the small area and one with the number, such as"
                        + " lsoa21_code,total_residents.");
    }
}
