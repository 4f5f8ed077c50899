package org.wardmote.importer;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wardmote.format.CsvRows;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Reads one street-level file row by row into the tally. */
final class StreetFile {

    private static final int BROKEN_SHOWN = 5;

    private final ForeignFile file;
    private final Known known;
    private final StreetTally tally;
    private final Problems problems;

    private final UnknownWords unknown;
    private final Map<String, YearMonth> months = new HashMap<>();
    private final Map<String, Optional<String>> indicators = new HashMap<>();
    private final Set<String> holds = new TreeSet<>();
    private int broken;

    private StreetFile(ForeignFile file, Known known, StreetTally tally, Problems problems) {
        this.file = file;
        this.known = known;
        this.tally = tally;
        this.problems = problems;
        this.unknown = new UnknownWords(file);
    }

    /**
     * What rows are held against.
     *
     * @param asked the quarters to import; all that are found where none is named
     */
    record Known(WardLookup lookup, CountedWards wards, CrimeTypes types, Set<Quarter> asked) {

        boolean isAskedFor(YearMonth month) {
            return asked.isEmpty() || asked.contains(Quarter.of(month));
        }
    }

    /**
     * Each month of each force that the file has rows of, as a sentence names it; nothing where it
     * is no street-level file, which is told.
     */
    static Optional<Set<String>> read(
            ForeignFile file, Known known, StreetTally tally, Problems problems) {
        Optional<CsvRows> opened = file.rows(problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (CsvRows rows = opened.get()) {
            Header header = new Header(rows.hasNext() ? rows.next().cells() : List.of());
            return StreetColumns.of(header, file, problems)
                    .map(
                            columns ->
                                    new StreetFile(file, known, tally, problems)
                                            .read(rows, columns));
        }
    }

    private Set<String> read(CsvRows rows, StreetColumns columns) {
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            Optional<YearMonth> month =
                    row.cells().size() == columns.width()
                            ? month(row.cells().get(columns.month()))
                            : Optional.empty();
            month.ifPresentOrElse(found -> take(row, columns, found), () -> tellBroken(row));
        }
        if (broken > BROKEN_SHOWN) {
            problems.add(
                    Code.IMPORT_ROW_BROKEN,
                    file.location(),
                    "%s rows of this file are broken in all.".formatted(broken),
                    "Fetch the file again.");
        }
        unknown.tell(problems);
        tally.met(rows.traits());
        return holds;
    }

    private void take(CsvRows.Row row, StreetColumns columns, YearMonth month) {
        List<String> cells = row.cells();
        String force = cells.get(columns.force());
        if (holds.add(month + " of " + force)) {
            tally.reportedBy(force);
        }
        tally.met(kind(row, columns, month), month);
    }

    private RowKind kind(CsvRows.Row row, StreetColumns columns, YearMonth month) {
        String smallArea = row.cells().get(columns.smallArea());
        if (!known.isAskedFor(month)) {
            return RowKind.NOT_ASKED;
        }
        if (smallArea.isEmpty()) {
            return RowKind.WITHOUT_PLACE;
        }
        return known.lookup()
                .ward(smallArea)
                .map(ward -> kindIn(ward, row, columns, month))
                .orElseGet(() -> unknown(smallArea, row.line()));
    }

    private RowKind unknown(String smallArea, int line) {
        RowKind kind =
                known.lookup().isOlder(smallArea) ? RowKind.PLACE_OLDER : RowKind.PLACE_UNKNOWN;
        unknown.add(kind, line, smallArea);
        return kind;
    }

    private RowKind kindIn(
            WardLookup.Ward ward, CsvRows.Row row, StreetColumns columns, YearMonth month) {
        Optional<String> id = known.wards().id(ward.code());
        if (id.isEmpty()) {
            return inNoWard(ward, row.line());
        }
        String type = row.cells().get(columns.type());
        Optional<String> indicator = indicators.computeIfAbsent(type, known.types()::indicator);
        if (indicator.isEmpty()) {
            unknown.add(RowKind.TYPE_UNKNOWN, row.line(), type);
            return RowKind.TYPE_UNKNOWN;
        }
        tally.count(
                new StreetTally.Cell(month, id.get(), indicator.get()),
                row.cells().get(columns.id()));
        return RowKind.COUNTED;
    }

    private RowKind inNoWard(WardLookup.Ward ward, int line) {
        if (!known.wards().isOurs(ward.district())) {
            return RowKind.ELSEWHERE;
        }
        unknown.add(RowKind.WARD_UNKNOWN, line, (ward.code() + " " + ward.name()).strip());
        return RowKind.WARD_UNKNOWN;
    }

    private Optional<YearMonth> month(String text) {
        if (!months.containsKey(text) && Period.MONTH.matcher(text).matches()) {
            months.put(text, YearMonth.parse(text));
        }
        return Optional.ofNullable(months.get(text));
    }

    private void tellBroken(CsvRows.Row row) {
        tally.metBroken();
        broken++;
        if (broken <= BROKEN_SHOWN) {
            problems.add(
                    Code.IMPORT_ROW_BROKEN,
                    file.line(row.line()),
                    "this row is broken and is not counted.",
                    "A row has as many cells as there are columns, and its month is written as"
                            + " 2025-07. If the file was cut off, fetch it again.");
        }
    }
}
