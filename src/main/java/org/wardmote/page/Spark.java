package org.wardmote.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Value;

/**
 * A line as small as a word, within a table or a sentence. It has no table of its own to look at,
 * so its words give every value.
 *
 * @param title {@code Burglary by quarter}
 */
public record Spark(String title, List<Point> points, List<Value> values)
        implements Chart, Line.Piece {

    public Spark {
        points = List.copyOf(points);
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "spark";
    }

    /** {@code Burglary by quarter: Jan 24 12, Apr 24 9, Jul 24 [x]}. */
    @Override
    public String text() {
        return title
                + ": "
                + IntStream.range(0, points.size())
                        .mapToObj(i -> points.get(i).brief() + " " + values.get(i).text())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                title,
                new Column("Period", Role.READ),
                List.of(new Column(title, Role.LINE)),
                IntStream.range(0, points.size())
                        .mapToObj(i -> Row.of(points.get(i), List.of(values.get(i))))
                        .toList());
    }
}
