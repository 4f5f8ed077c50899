package org.wardmote.importer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wardmote.format.CsvRows;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Which ward a small area (LSOA) belongs to by best fit, as the Office for National Statistics
 * publishes it: {@code LSOA21CD,…,WD24CD,WD24NM,…,LAD24CD,LAD24NM}.
 *
 * <p>The names of the columns carry the year of their geography, so they are found by their
 * pattern; columns of Welsh names, which end in {@code W}, are passed over.
 *
 * @param edition the year of the small areas, such as {@code 21}
 */
record WardLookup(String edition, Map<String, Ward> wards) {

    WardLookup {
        wards = Collections.unmodifiableMap(wards);
    }

    /** A ward as the lookup names it, and the district in which it lies. */
    record Ward(String code, String name, String district) {}

    private record Columns(int smallArea, int ward, OptionalInt name, OptionalInt district) {

        static Optional<Columns> of(Header header) {
            OptionalInt smallArea = header.find("LSOA\\d\\dCD");
            OptionalInt ward = header.find("WD\\d\\dCD");
            return smallArea.isPresent() && ward.isPresent()
                    ? Optional.of(
                            new Columns(
                                    smallArea.getAsInt(),
                                    ward.getAsInt(),
                                    header.find("WD\\d\\dNM"),
                                    header.find("LAD\\d\\dCD")))
                    : Optional.empty();
        }

        boolean fit(List<String> cells) {
            return cells.size() > Math.max(smallArea, ward)
                    && !cells.get(smallArea).isEmpty()
                    && !cells.get(ward).isEmpty();
        }

        Ward ward(List<String> cells) {
            return new Ward(cells.get(ward), cell(name, cells), cell(district, cells));
        }

        private static String cell(OptionalInt column, List<String> cells) {
            return column.isPresent() && column.getAsInt() < cells.size()
                    ? cells.get(column.getAsInt())
                    : "";
        }
    }

    /** Nothing where the file is no such lookup, which is told. */
    static Optional<WardLookup> read(ForeignFile file, Problems problems) {
        Optional<CsvRows> opened = file.rows(problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (CsvRows rows = opened.get()) {
            Header header = new Header(rows.hasNext() ? rows.next().cells() : List.of());
            Optional<Columns> columns = Columns.of(header);
            if (columns.isEmpty()) {
                tellOther(file, header, problems);
            }
            return columns.map(
                    found ->
                            new WardLookup(
                                    header.names().get(found.smallArea()).substring(4, 6),
                                    wards(rows, found, new Faults(file, problems))));
        }
    }

    private record Faults(ForeignFile file, Problems problems) {

        void tell(CsvRows.Row row) {
            problems.add(
                    Code.IMPORT_ROW_BROKEN,
                    file.line(row.line()),
                    "this row gives no small area and ward, and is passed over.",
                    "If the file was cut off, fetch it again.");
        }
    }

    private static Map<String, Ward> wards(CsvRows rows, Columns columns, Faults faults) {
        Map<String, Ward> wards = new HashMap<>();
        Map<Ward, Ward> known = new HashMap<>();
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            if (columns.fit(row.cells())) {
                Ward ward = columns.ward(row.cells());
                wards.put(
                        row.cells().get(columns.smallArea()),
                        known.computeIfAbsent(ward, first -> first));
            } else {
                faults.tell(row);
            }
        }
        return wards;
    }

    private static void tellOther(ForeignFile file, Header header, Problems problems) {
        problems.add(
                Code.IMPORT_OTHER_FILE,
                file.line(1),
                "this is no lookup from small areas to wards: its columns are %s."
                        .formatted(header.shown()),
                "It needs columns such as LSOA21CD and WD24CD, each with the year of its geography:"
                        + " look for \"LSOA to Electoral Ward best fit lookup\" at the Open Geography"
                        + " portal.");
    }

    Optional<Ward> ward(String smallArea) {
        return Optional.ofNullable(wards.get(smallArea));
    }

    /**
     * Whether a small area that is not in here is one of an older edition: in 2021 new codes began
     * at E01033769 in England and W01001959 in Wales.
     */
    boolean isOlder(String smallArea) {
        return edition.equals("21")
                && (smallArea.matches("E01\\d{6}") && smallArea.compareTo("E01033769") < 0
                        || smallArea.matches("W01\\d{6}") && smallArea.compareTo("W01001959") < 0);
    }
}
