package org.wardmote.plan;

import java.util.List;
import java.util.Optional;

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
     * Series of values over the same points; also the rows and columns of the table.
     *
     * @param caption of the table, with the unit
     * @param along what the points are, such as {@code Meeting}
     */
    public record Chart(
            Kind kind, String caption, String along, List<Point> points, List<Series> series) {
        public Chart {
            points = List.copyOf(points);
            series = List.copyOf(series);
        }

        /** The highest value of any series; 0 where there is none. */
        public double highest() {
            return series.stream()
                    .flatMap(one -> one.values().stream())
                    .flatMap(value -> value.number().stream())
                    .max(Double::compare)
                    .orElse(0.0);
        }
    }

    /** How a chart is drawn. */
    public enum Kind {
        LINE,
        BAR;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A place along the chart.
     *
     * @param label in full: {@code 12 November 2020}
     * @param brief on the axis: {@code Nov 20}
     */
    public record Point(String label, String brief, Ground ground) {

        public static Point of(String label, String brief) {
            return new Point(label, brief, Ground.PLAIN);
        }

        public boolean isBanded() {
            return ground == Ground.BAND;
        }
    }

    /** What lies behind a point: every other quarter is a quiet band. */
    public enum Ground {
        PLAIN,
        BAND
    }

    /**
     * One line or one colour of bars; a column of the table.
     *
     * @param values one for each point
     */
    public record Series(String title, Style style, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** How a series is drawn: the last two are the lines that others are seen against. */
    public enum Style {
        LINE,
        BAR,
        LIMIT,
        AVERAGE;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether it counts as one of the at most four series. */
        public boolean isReadable() {
            return this == LINE || this == BAR;
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
            return new Value(
                    org.wardmote.model.Written.number(count), Optional.of((double) count), "");
        }

        public static Value missing(String why) {
            return new Value(why, Optional.empty(), "");
        }

        public boolean isNotable() {
            return !note.isEmpty();
        }
    }
}
