package org.wardmote.plan;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Written;

/**
 * A chart with all that belongs to it: the message, what is measured, one sentence, the picture and
 * the table from which both the picture and the browser draw.
 *
 * @param id unique on its page
 * @param headline the message, at most ten words
 * @param subtitle measure, place and period
 * @param sentence what the figure says, in words that a test stands behind
 * @param links to the same values as files
 */
public record Figure(
        String id,
        String headline,
        String subtitle,
        String sentence,
        Chart chart,
        List<Link> links) {

    public Figure {
        links = List.copyOf(links);
    }

    /**
     * Lines over the same points; also the columns and rows of the table.
     *
     * @param caption of the table, with the unit
     * @param along what the points are, such as {@code Meeting}
     * @param series at most four
     */
    public record Chart(String caption, String along, List<Point> points, List<Series> series) {
        public Chart {
            points = List.copyOf(points);
            series = List.copyOf(series);
        }

        /** The cells of a row of the table. */
        public List<Value> row(int point) {
            return series.stream().map(one -> one.values().get(point)).toList();
        }
    }

    /**
     * A place along the chart.
     *
     * @param label in full: {@code 12 November 2020}
     * @param brief on the axis: {@code Nov 20}
     */
    public record Point(String label, String brief) {}

    /**
     * One line of the chart, one column of the table.
     *
     * @param values one for each point
     */
    public record Series(String title, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A cell of the table.
     *
     * @param text as it is read: {@code 1,234}, or why there is no number
     * @param number empty where there is none; then the line has a gap
     * @param note names the point that matters; else empty
     */
    public record Value(String text, Optional<Double> number, String note) {

        public static Value of(long count) {
            return new Value(Written.number(count), Optional.of((double) count), "");
        }

        public Value withNote(String words) {
            return new Value(text, number, words);
        }
    }
}
