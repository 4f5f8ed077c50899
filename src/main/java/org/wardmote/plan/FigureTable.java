package org.wardmote.plan;

import java.util.List;

/**
 * A table of released figures.
 *
 * @param columns the heads of the columns, that of the row heads first
 * @param remarks what the letters in it mean
 */
public record FigureTable(
        String anchor,
        String title,
        String caption,
        List<String> columns,
        List<Row> rows,
        List<String> remarks) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** One area's or one indicator's figures. */
    public record Row(Line name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param sort the number by which a reader may sort; of a marker, less than any number
     */
    public record Cell(String shown, long sort) {}
}
