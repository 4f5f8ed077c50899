package org.wardmote.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.release.Released;
import org.wardmote.release.Series;

/** The released figures of one indicator: a sentence, a table by area, a chart of the district. */
record IndicatorFigures(Indicator indicator, Series series, Facts facts) {

    /** A quarter with the count of the district in it. */
    private record Counted(Quarter quarter, long number) {}

    /** {@code 505 incidents in Elmbridge in July to September 2025 (Q2 2025/26), the newest…} */
    String sentence() {
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
        return facts.record().registers().areas().stream()
                .filter(area -> area.kind() == Area.Kind.DISTRICT)
                .filter(area -> series.quarters().isKnownOf(area.id()))
                .findFirst();
    }

    /** One row an area that has any figure, one column a quarter, and the last four together. */
    FigureTable table() {
        List<Area> areas =
                facts.record().registers().areas().stream()
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
                Line.of(facts.areaLink(area.id())),
                figures(area).stream().map(FigureCells::of).toList());
    }

    private List<Released> figures(Area area) {
        return Stream.concat(
                        series.quarters().periods().stream()
                                .map(quarter -> series.quarters().of(area.id(), quarter)),
                        Stream.of(series.years().of(area.id(), series.latest())))
                .toList();
    }

    /** The datasets of its quarters, the newest first. */
    List<LedgerEntry> origins() {
        return YearList.newestFirst(
                facts.release().datasets().stream()
                        .filter(origin -> series.quarters().periods().contains(origin.quarter()))
                        .map(IndicatorOrigins::entry)
                        .toList());
    }

    /** The district by quarter; none where fewer than two quarters have a count. */
    Optional<Figure> figure() {
        return area().filter(district -> counted(district).size() > 1).map(this::figure);
    }

    private Figure figure(Area district) {
        List<Quarter> quarters = series.quarters().periods();
        List<Counted> counted = counted(district);
        Counted newest = counted.get(counted.size() - 1);
        return new Figure(
                Address.ofIndicator(indicator.id()),
                "district-by-quarter",
                new Figure.Message(
                        newest.quarter().inMonths()
                                + ": "
                                + Written.number(newest.number())
                                + " "
                                + unit(),
                        indicator.title()
                                + " in "
                                + district.name()
                                + " by quarter, "
                                + quarters.get(0).inMonths()
                                + " to "
                                + newest.quarter().inMonths(),
                        extremes(counted)),
                chart(district, quarters),
                List.of(),
                Credits.of(indicator, facts));
    }

    private List<Counted> counted(Area district) {
        return series.quarters().periods().stream()
                .flatMap(
                        quarter ->
                                series.quarters().of(district.id(), quarter)
                                                instanceof Released.Count count
                                        ? Stream.of(new Counted(quarter, count.number()))
                                        : Stream.of())
                .toList();
    }

    /** {@code The lowest count was 340, in January to March 2024; the highest 537, in …} */
    private static String extremes(List<Counted> counted) {
        Counted lowest =
                counted.stream().min(Comparator.comparingLong(Counted::number)).orElseThrow();
        Counted highest =
                counted.stream().max(Comparator.comparingLong(Counted::number)).orElseThrow();
        return lowest.number() == highest.number()
                ? "Every quarter with a count had " + Written.number(lowest.number()) + "."
                : "The lowest count was "
                        + Written.number(lowest.number())
                        + ", in "
                        + lowest.quarter().inMonths()
                        + "; the highest was "
                        + Written.number(highest.number())
                        + ", in "
                        + highest.quarter().inMonths()
                        + ".";
    }

    private Chart chart(Area district, List<Quarter> quarters) {
        return new Lines(
                indicator.title() + " in " + district.name() + " by quarter (" + unit() + ")",
                "Quarter",
                quarters.stream().map(Periods::point).toList(),
                List.of(
                        Lines.Series.of(
                                Count.capital(unit()),
                                quarters.stream()
                                        .map(
                                                quarter ->
                                                        series.quarters()
                                                                .of(district.id(), quarter))
                                        .map(FigureCells::value)
                                        .toList())));
    }
}
