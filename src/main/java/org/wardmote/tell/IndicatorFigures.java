package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.FigureTable;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.release.Released;
import org.wardmote.release.Series;
import org.wardmote.standing.Standing;

/** The released figures of one indicator: a sentence, a table by area, a chart of the district. */
public record IndicatorFigures(Indicator indicator, Series series, Standing standing) {

    /** A quarter with the count of the district in it. */
    private record Counted(Quarter quarter, long number) {}

    /** {@code 505 incidents in Elmbridge in July to September 2025 (Q2 2025/26), the newest…} */
    public String sentence() {
        Quarter newest = series.latest();
        return area().map(district -> count(district, newest))
                        .orElse("its newest figures are of " + newest.label())
                + ".";
    }

    private String count(Area district, Quarter quarter) {
        Released figure = series.quarters().of(district.id(), quarter);
        String of =
                " in "
                        + district.name()
                        + " in "
                        + quarter.label()
                        + ", the newest quarter on record";
        return figure instanceof Released.Count known
                ? Written.number(known.number()) + " " + unit() + of
                : "the number" + of + ", is not available";
    }

    private String unit() {
        return indicator.unit().orElse("events");
    }

    /** The district whose sum is drawn; none where the record has none. */
    private Optional<Area> area() {
        return standing.record().registers().areas().stream()
                .filter(area -> area.kind() == Area.Kind.DISTRICT)
                .filter(area -> series.quarters().isKnownOf(area.id()))
                .findFirst();
    }

    /** One row an area that has any figure, one column a quarter, and the last four together. */
    public FigureTable table() {
        List<Area> areas =
                standing.record().registers().areas().stream()
                        .filter(area -> series.quarters().isKnownOf(area.id()))
                        .toList();
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(FigureTable.Column.words("Area"));
        series.quarters().periods().stream()
                .map(quarter -> FigureTable.Column.numbers(quarter.label()))
                .forEach(columns::add);
        columns.add(FigureTable.Column.numbers("Last four quarters"));
        return new FigureTable(
                "figures",
                "Figures by quarter",
                indicator.title() + " by area and quarter (" + unit() + ")",
                columns,
                areas.stream().map(this::row).toList(),
                FigureCells.remarks(
                        areas.stream().flatMap(area -> figures(area).stream()).toList()));
    }

    private FigureTable.Row row(Area area) {
        return new FigureTable.Row(
                Line.of(Link.to(area)), figures(area).stream().map(FigureCells::of).toList());
    }

    private List<Released> figures(Area area) {
        return Stream.concat(
                        series.quarters().periods().stream()
                                .map(quarter -> series.quarters().of(area.id(), quarter)),
                        Stream.of(series.years().of(area.id(), series.latest())))
                .toList();
    }

    /** The datasets of its quarters, the newest first. */
    public List<LedgerEntry> origins() {
        return IndicatorOrigins.entries(
                standing.release().datasets().stream()
                        .filter(origin -> series.quarters().periods().contains(origin.quarter()))
                        .toList());
    }
}
