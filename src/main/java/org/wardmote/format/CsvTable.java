package org.wardmote.format;

import java.util.List;
import org.wardmote.problem.Location;

/**
 * A table read from CSV.
 *
 * @param columns the cells of its first row
 * @param rows all others, but blank lines
 */
public record CsvTable(List<Cell> columns, List<Row> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row, with at most as many cells as its line holds. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell's text without the space around it, and where it begins. */
    public record Cell(String text, Location location) {}
}
