package org.wardmote.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.model.Decimal;
import org.wardmote.model.SiteWords;
import org.wardmote.model.Written;
import org.wardmote.problem.Keyword;

/**
 * All values of a chart, as a reader reads them.
 *
 * @param caption what the table holds, with the unit
 * @param along what its rows are, such as {@code Month} or {@code Ward}
 * @param columns the heads of the cells; that of the rows is {@code along}
 */
public record ChartTable(String caption, Column along, List<Column> columns, List<Row> rows) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param title with the unit where it is not that of the caption
     * @param name the same in files, where it stays whatever words the site has
     */
    public record Column(String title, String name, Role role) {

        public Column(String title, Role role) {
            this(title, title, role);
        }

        /** A column to be read, in the words of the site: {@code Against the {district}}. */
        public static Column of(String title, SiteWords words) {
            return new Column(words.say(title), SiteWords.USUAL.say(title), Role.READ);
        }
    }

    /** What a column is drawn as. */
    public enum Role implements Keyword {
        LINE,
        AVERAGE,
        LIMIT,
        /** Where a point stands upright, and along; where its interval begins and ends. */
        VALUE,
        ACROSS,
        LOW,
        HIGH,
        OUTER_LOW,
        OUTER_HIGH,
        EVENTS,
        /** Read and not drawn. */
        READ
    }

    /**
     * @param mark how its point is drawn, by what is said of it: {@code higher}; else empty
     */
    public record Row(Point point, List<Value> cells, String mark) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Point point, List<Value> cells) {
            return new Row(point, cells, "");
        }
    }

    /**
     * A place along the chart: a period, or an area.
     *
     * @param label in full: {@code November 2020}
     * @param brief where there is little room: {@code Nov 20}
     * @param stands how it is set apart from the others
     * @param remark what a reader must know before comparing across it: {@code counted anew from
     *     here}; else empty
     */
    public record Point(String label, String brief, Stands stands, String remark) {

        public static Point of(String label, String brief) {
            return new Point(label, brief, Stands.PLAIN, "");
        }

        public Point standing(Stands other) {
            return new Point(label, brief, other, remark);
        }

        /** Both of its names with a value: {@code Elmbridge 10.4}. */
        public Point with(Value value) {
            return new Point(
                    label + " " + value.text(), brief + " " + value.text(), stands, remark);
        }

        /** The same, with a break in the series before it. */
        public Point afterBreak(String words) {
            return new Point(label, brief, stands, words);
        }
    }

    /** How a row is set apart. */
    public enum Stands implements Keyword {
        PLAIN,
        /** On a quiet band, as every other quarter is. */
        BANDED,
        /** That with which the others are compared. */
        BENCHMARK,
        /** Listed, and neither ranked nor drawn. */
        UNRANKED
    }

    /**
     * A cell.
     *
     * @param text as it is read: {@code 1,234}, {@code 17 [p]}, or why there is no number
     * @param number what {@code text} says and no finer; empty where there is none, and then
     *     nothing is drawn
     * @param note names the point that matters; else empty
     */
    public record Value(String text, Optional<Double> number, String note) {

        private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

        public static Value of(long count) {
            return new Value(Written.number(count), Optional.of((double) count), "");
        }

        /** Rounded to so many places, for the picture as for the reader: {@code 18.7}. */
        public static Value of(double number, int places) {
            Decimal rounded = Decimal.of(number, places);
            return new Value(rounded.shown(), Optional.of(rounded.value()), "");
        }

        /** Words where there is no number: a marker, or a verdict. */
        public static Value of(String words) {
            return new Value(words, Optional.empty(), "");
        }

        /** Whether it says its number and nothing else; {@code 17 [p]} says more. */
        public boolean isPlain() {
            return number.isPresent() && PLAIN.matcher(bare()).matches();
        }

        /** As files have it: {@code 1234}, {@code 18.0}, {@code [c]}. */
        public String bare() {
            return text.replace(",", "");
        }

        /** The number alone, where the text says more: {@code 17}; else empty. */
        public String within() {
            return isPlain()
                    ? ""
                    : number.map(
                                    known ->
                                            new BigDecimal(known.toString())
                                                    .stripTrailingZeros()
                                                    .toPlainString())
                            .orElse("");
        }

        public Value withNote(String words) {
            return new Value(text, number, words);
        }
    }
}
