package org.wardmote.page;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Value;

/**
 * Lines along periods, with their average and limits where there are any.
 *
 * @param caption of the table, with the unit
 * @param along what the points are, such as {@code Month}
 * @param series at most four lines, and what they are judged by
 */
public record Lines(String caption, String along, List<Point> points, List<Series> series)
        implements Chart {

    public Lines {
        points = List.copyOf(points);
        series = List.copyOf(series);
    }

    /**
     * One line of the chart, one column of the table.
     *
     * @param role a line, an average or a limit
     * @param values one for each point
     */
    public record Series(String title, Role role, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }

        public static Series of(String title, List<Value> values) {
            return new Series(title, Role.LINE, values);
        }

        /** A level that is the same at every point, such as the average. */
        public static Series level(String title, Role role, Value value, int points) {
            return new Series(
                    title, role, IntStream.range(0, points).mapToObj(i -> value).toList());
        }
    }

    @Override
    public String kind() {
        return "lines";
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                caption,
                new Column(along, Role.READ),
                series.stream().map(one -> new Column(one.title(), one.role())).toList(),
                IntStream.range(0, points.size())
                        .mapToObj(
                                i ->
                                        Row.of(
                                                points.get(i),
                                                series.stream()
                                                        .map(one -> one.values().get(i))
                                                        .toList()))
                        .toList());
    }
}
