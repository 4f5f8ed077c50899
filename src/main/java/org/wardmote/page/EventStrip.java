package org.wardmote.page;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Value;

/**
 * One dot an event along periods: for what happens too seldom for a line and limits.
 *
 * @param title of the events: {@code Robberies}
 * @param values how many in each period
 */
public record EventStrip(
        String caption, String along, String title, List<Point> points, List<Value> values)
        implements Chart {

    public EventStrip {
        points = List.copyOf(points);
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "strip";
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                caption,
                new Column(along, Role.READ),
                List.of(new Column(title, Role.EVENTS)),
                IntStream.range(0, points.size())
                        .mapToObj(i -> Row.of(points.get(i), List.of(values.get(i))))
                        .toList());
    }
}
