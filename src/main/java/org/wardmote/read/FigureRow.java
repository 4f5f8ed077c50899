package org.wardmote.read;

import java.util.Map;
import org.wardmote.format.CsvTable.Cell;

/**
 * A row of {@code figures.csv}.
 *
 * @param cells by the name of their column, for every column that may be there
 */
record FigureRow(Map<String, Cell> cells) {

    FigureRow {
        cells = Map.copyOf(cells);
    }

    Cell cell(String column) {
        return cells.get(column);
    }

    /** How a person finds a cell in a table: {@code Row 14, column "area":}. */
    static String at(Cell cell, String column) {
        return "Row %s, column \"%s\":".formatted(cell.location().line(), column);
    }
}
