package org.wardmote.page;

import java.util.List;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.page.ChartTable.Value;

/**
 * A dot and its interval for each area, the highest first, against the line of the district.
 *
 * @param titles of the columns
 * @param dots the ranked ones in their order, the benchmark, and those too few to be ranked
 */
public record RankedDots(String caption, Titles titles, List<Dot> dots) implements Chart {

    public RankedDots {
        dots = List.copyOf(dots);
    }

    /**
     * @param area what the rows are: {@code Ward}
     * @param events what is counted: {@code Incidents}
     * @param rate {@code Rate per 1,000 residents}
     * @param verdict {@code Against the district}
     */
    public record Titles(Column area, String events, String rate, Column verdict) {}

    /**
     * One row. A benchmark has no interval, and is drawn as a line; an unranked area is not drawn.
     *
     * @param low and {@code high}: the interval
     * @param verdict {@code Higher}, {@code Similar} or {@code Lower}, whose style is the shape of
     *     the dot; or {@code Too few to rank}
     */
    public record Dot(Point point, Value events, Value rate, Value low, Value high, Mark verdict) {

        public boolean isRanked() {
            return point.stands() == Stands.PLAIN;
        }

        public boolean isBenchmark() {
            return point.stands() == Stands.BENCHMARK;
        }
    }

    @Override
    public String kind() {
        return "dots";
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                caption,
                titles.area(),
                List.of(
                        new Column(titles.events(), Role.READ),
                        new Column(titles.rate(), Role.VALUE),
                        new Column("95% interval from", Role.LOW),
                        new Column("95% interval to", Role.HIGH),
                        titles.verdict()),
                dots.stream().map(RankedDots::row).toList());
    }

    private static Row row(Dot dot) {
        return new Row(
                dot.point(),
                List.of(
                        dot.events(),
                        dot.rate(),
                        dot.low(),
                        dot.high(),
                        Value.of(dot.verdict().text())),
                dot.verdict().style());
    }
}
