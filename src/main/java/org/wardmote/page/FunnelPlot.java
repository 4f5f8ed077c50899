package org.wardmote.page;

import java.util.List;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Value;

/**
 * Areas against what was to be expected from their size, between limits that narrow as areas grow.
 *
 * @param titles of the columns
 */
public record FunnelPlot(String caption, Titles titles, List<Spot> spots) implements Chart {

    public FunnelPlot {
        spots = List.copyOf(spots);
    }

    /**
     * @param area what the rows are: {@code Ward}
     * @param observed what is counted: {@code Incidents}
     */
    public record Titles(Column area, String observed) {}

    /**
     * An area.
     *
     * @param expected so many events if it had the rate of the district
     * @param ratio observed over expected; named by its note where it stands out
     * @param limits at its size
     * @param verdict its style is the shape of the spot
     */
    public record Spot(
            Point point,
            Value observed,
            Value expected,
            Value ratio,
            Limits limits,
            Mark verdict) {}

    /** Between which 95%, and 99.8%, of areas like it would stand by chance alone. */
    public record Limits(Value low95, Value high95, Value low998, Value high998) {}

    @Override
    public String kind() {
        return "funnel";
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                caption,
                titles.area(),
                List.of(
                        new Column(titles.observed(), Role.READ),
                        new Column("Expected", Role.ACROSS),
                        new Column("Ratio", Role.VALUE),
                        new Column("95% limit, lower", Role.LOW),
                        new Column("95% limit, upper", Role.HIGH),
                        new Column("99.8% limit, lower", Role.OUTER_LOW),
                        new Column("99.8% limit, upper", Role.OUTER_HIGH),
                        new Column("Allowing for size", Role.READ)),
                spots.stream().map(FunnelPlot::row).toList());
    }

    private static Row row(Spot spot) {
        return new Row(
                spot.point(),
                List.of(
                        spot.observed(),
                        spot.expected(),
                        spot.ratio(),
                        spot.limits().low95(),
                        spot.limits().high95(),
                        spot.limits().low998(),
                        spot.limits().high998(),
                        Value.of(spot.verdict().text())),
                spot.verdict().style());
    }
}
