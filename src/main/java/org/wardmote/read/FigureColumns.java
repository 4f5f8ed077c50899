package org.wardmote.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.field.Field;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.CsvTable;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/** Where each column of {@code figures.csv} stands: their order is free, their names are not. */
final class FigureColumns {

    private static final Shape FIGURE =
            ((Type.Mapping) ((Type.ListOf) FileKinds.FIGURES.root()).item()).shape();

    static final String HEADER =
            "The first row names the columns: area,indicator,period,count,status.";

    /** A count may be empty, but its column may not be missing. */
    private static final List<String> NEEDED =
            FIGURE.names().stream().filter(name -> !name.equals("status")).toList();

    private final Map<String, Integer> places;
    private final int width;

    private FigureColumns(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /** Nothing where a column is missing, which is then told. */
    static Optional<FigureColumns> of(CsvTable table, Problems problems) {
        Map<String, Integer> places = new TreeMap<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Cell cell = table.columns().get(place);
            String name = cell.text().toLowerCase(Locale.ROOT);
            if (FIGURE.field(name).isEmpty()) {
                tellUnknown(cell, problems);
            } else if (places.putIfAbsent(name, place) != null) {
                tellTwice(cell, problems);
            }
        }
        List<String> missing = NEEDED.stream().filter(name -> !places.containsKey(name)).toList();
        missing.forEach(name -> tellMissing(name, table.columns().get(0).location(), problems));
        return missing.isEmpty()
                ? Optional.of(new FigureColumns(places, table.columns().size()))
                : Optional.empty();
    }

    /** The row by its columns; nothing where it has too many cells, which is then told. */
    Optional<FigureRow> row(CsvTable.Row row, Problems problems) {
        List<Cell> cells = row.cells();
        boolean isTooWide = cells.stream().skip(width).anyMatch(cell -> !cell.text().isEmpty());
        if (isTooWide) {
            tellTooWide(cells, problems);
            return Optional.empty();
        }
        Map<String, Cell> named = new TreeMap<>();
        for (Field field : FIGURE.fields()) {
            int place = places.getOrDefault(field.name(), Integer.MAX_VALUE);
            named.put(field.name(), place < cells.size() ? cells.get(place) : none(cells));
        }
        return Optional.of(new FigureRow(named));
    }

    private static Cell none(List<Cell> cells) {
        return new Cell("", cells.get(cells.size() - 1).location());
    }

    private void tellTooWide(List<Cell> cells, Problems problems) {
        Location place = cells.get(width).location();
        problems.add(
                Code.CSV_MALFORMED,
                place,
                "row %s has %s cells under %s columns."
                        .formatted(place.line(), cells.size(), width),
                "A comma inside a cell parts it in two: write 1234 without it, or put the cell"
                        + " between quotation marks.");
    }

    private static void tellUnknown(Cell cell, Problems problems) {
        String near = Nearest.question(cell.text(), FIGURE.names());
        problems.add(
                Code.FIELD_UNKNOWN,
                cell.location(),
                cell.text().isEmpty()
                        ? "a column has no name."
                        : "a figure has no column \"%s\".".formatted(cell.text()),
                (near + " The columns are area, indicator, period, count and status.").strip());
    }

    private static void tellTwice(Cell cell, Problems problems) {
        problems.add(
                Code.CSV_MALFORMED,
                cell.location(),
                "\"%s\" names two columns.".formatted(cell.text()),
                "Keep the one that is right and delete the other.");
    }

    private static void tellMissing(String name, Location header, Problems problems) {
        problems.add(
                Code.CSV_COLUMN_MISSING,
                header,
                "the column \"%s\" is missing.".formatted(name),
                HEADER);
    }
}
