package org.wardmote.page;

import java.util.List;

/**
 * A table of released figures and what is said of them.
 *
 * @param columns the heads of the columns, that of the row heads first
 * @param remarks what the letters in it mean
 */
public record FigureTable(
        String anchor,
        String title,
        String caption,
        List<Column> columns,
        List<Row> rows,
        List<String> remarks) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** What stands in a column. */
    public enum Kind {
        NUMBERS,
        WORDS,
        /** Small charts, by which no table can be sorted. */
        CHARTS;

        /** Templates ask: {@code column.kind.numeric}. */
        public boolean isNumeric() {
            return this == NUMBERS;
        }

        public boolean isSortable() {
            return this != CHARTS;
        }
    }

    /** The head of a column. */
    public record Column(String title, Kind kind) {

        public static Column numbers(String title) {
            return new Column(title, Kind.NUMBERS);
        }

        public static Column words(String title) {
            return new Column(title, Kind.WORDS);
        }

        public static Column charts(String title) {
            return new Column(title, Kind.CHARTS);
        }
    }

    /** One area's or one indicator's figures. */
    public record Row(Line name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param sort by what a reader may sort: a number, and of a marker one less than any number; or
     *     words, which sort after numbers; empty where the cell sorts by what it shows
     */
    public record Cell(Line shown, String sort, Kind kind) {

        /** A number, or the marker in its place. */
        public static Cell number(String shown, double sort) {
            return new Cell(Line.of(shown), sort(sort), Kind.NUMBERS);
        }

        public static Cell words(Line shown) {
            return new Cell(shown, "", Kind.WORDS);
        }

        /** Words that stand for a number, such as a change. */
        public static Cell words(Line shown, double sort) {
            return new Cell(shown, sort(sort), Kind.WORDS);
        }

        public static Cell chart(Spark spark) {
            return new Cell(Line.of(spark), "", Kind.CHARTS);
        }

        public boolean isNumeric() {
            return kind.isNumeric();
        }

        private static String sort(double number) {
            return number == Math.rint(number)
                    ? String.valueOf((long) number)
                    : String.valueOf(number);
        }
    }
}
