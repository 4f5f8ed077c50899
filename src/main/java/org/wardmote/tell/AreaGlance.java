package org.wardmote.tell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.QuarterFigure;
import org.wardmote.analyse.RateFinding;
import org.wardmote.analyse.YearOnYear;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.FigureTable;
import org.wardmote.page.FigureTable.Cell;
import org.wardmote.page.FigureTable.Column;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.page.Periods;
import org.wardmote.page.Spark;
import org.wardmote.release.Released;
import org.wardmote.standing.Standing;

/**
 * One table of every live indicator for an area: its latest quarter, the four up to it with their
 * rate and how it compares, the same quarter of the year before, and all quarters as a small line.
 *
 * @param area of which the table tells
 * @param counted of which the figures are: the area itself, or the ward that a place lies within
 */
public record AreaGlance(Area area, Area counted, Quarter quarter, Standing standing) {

    /** None where nothing is released of the area, nor of what it lies within. */
    public static Optional<FigureTable> of(Area area, Standing standing) {
        return standing.release()
                .latest()
                .flatMap(
                        quarter ->
                                countedAs(area, standing)
                                        .map(as -> new AreaGlance(area, as, quarter, standing)))
                .map(AreaGlance::table);
    }

    /** The area of which there are figures: itself, or the ward that a place lies within. */
    public static Optional<Area> countedAs(Area area, Standing standing) {
        if (standing.release().isKnownOf(area.id())) {
            return Optional.of(area);
        }
        return area.kind() == Area.Kind.PLACE
                ? area.within().map(standing::area).flatMap(around -> countedAs(around, standing))
                : Optional.empty();
    }

    private FigureTable table() {
        List<Indicator> live = live();
        return new FigureTable(
                "glance",
                "Every indicator at a glance",
                caption(),
                columns(),
                live.stream().map(this::row).toList(),
                Stream.concat(
                                FigureCells.remarks(
                                        live.stream()
                                                .flatMap(indicator -> figures(indicator).stream())
                                                .toList())
                                        .stream(),
                                small(live))
                        .toList());
    }

    private Stream<String> small(List<Indicator> live) {
        boolean isAnySmall =
                live.stream()
                        .flatMap(indicator -> standing.findings().of(indicator.id()).stream())
                        .flatMap(found -> found.of(counted.id()).stream())
                        .anyMatch(AreaFinding::isSmall);
        return isWard() && isAnySmall
                ? Stream.of("Fewer than ten: a rate on so few is neither compared nor ranked")
                : Stream.of();
    }

    private List<Indicator> live() {
        return standing.record().registers().indicators().stream()
                .filter(indicator -> indicator.state() == Indicator.State.LIVE)
                .toList();
    }

    private boolean isWard() {
        return counted.kind() == Area.Kind.WARD;
    }

    private List<Column> columns() {
        return Stream.of(
                        Stream.of(
                                Column.words("Indicator"),
                                Column.numbers(quarter.inMonths()),
                                Column.numbers("Year"),
                                Column.numbers("Rate"),
                                Column.numbers("95% interval")),
                        isWard()
                                ? Stream.of(Column.words(standing.say("Against the {district}")))
                                : Stream.<Column>of(),
                        Stream.of(
                                Column.words("Same quarter last year"),
                                Column.charts("By quarter")))
                .flatMap(columns -> columns)
                .toList();
    }

    private String caption() {
        String of =
                area.equals(counted)
                        ? area.name()
                        : standing.say("The {ward} of ")
                                + counted.name()
                                + ", within which "
                                + area.name()
                                + " lies";
        return of
                + ": how many of each were counted in "
                + quarter.label()
                + " and in the four quarters to "
                + Written.month(quarter.months().get(2))
                + rates();
    }

    /**
     * {@code , with the rate of the four quarters for each 1,000 residents, as counted in 2021}.
     */
    private String rates() {
        List<String> bases =
                standing.findings().indicators().stream()
                        .flatMap(
                                found ->
                                        found
                                                .population()
                                                .map(
                                                        population ->
                                                                new FigureWords(found, standing)
                                                                                .base()
                                                                        + " of "
                                                                        + population.year())
                                                .stream())
                        .distinct()
                        .toList();
        return bases.isEmpty()
                ? ""
                : ", with the rate of the four quarters for each "
                        + bases.stream().collect(Collectors.joining(" or "));
    }

    private FigureTable.Row row(Indicator indicator) {
        Optional<IndicatorFindings> findings =
                standing.findings()
                        .of(indicator.id())
                        .filter(found -> found.latest().equals(quarter));
        Optional<AreaFinding> found = findings.flatMap(all -> all.of(counted.id()));
        Optional<RateFinding> rate = found.flatMap(AreaFinding::rate);
        return new FigureTable.Row(
                Line.of(Link.to(indicator)),
                Stream.of(
                                figures(indicator).stream().map(FigureCells::of),
                                Stream.of(
                                        rate.map(AreaGlance::rate).orElse(unknown()),
                                        rate.map(AreaGlance::interval).orElse(unknown())),
                                isWard()
                                        ? Stream.of(
                                                rate.map(AreaGlance::against)
                                                        .orElse(Cell.words(remark("not known"))))
                                        : Stream.<Cell>of(),
                                Stream.of(
                                        found.flatMap(AreaFinding::yearOnYear)
                                                .map(AreaGlance::changed)
                                                .orElse(Cell.words(remark("not comparable"))),
                                        found.map(one -> spark(indicator, one))
                                                .orElse(Cell.words(remark("none")))))
                        .flatMap(cells -> cells)
                        .toList());
    }

    private List<Released> figures(Indicator indicator) {
        return List.of(
                standing.release().quarter(indicator.id(), counted.id(), quarter),
                standing.release().yearTo(indicator.id(), counted.id(), quarter));
    }

    private static Cell unknown() {
        return new Cell(remark("not known"), "-1", FigureTable.Kind.NUMBERS);
    }

    private static Line remark(String words) {
        return Line.of(new Line.Remark(words));
    }

    private static Cell rate(RateFinding rate) {
        return Cell.number(Rates.shown(rate.rate().value()), rate.rate().value());
    }

    private static Cell interval(RateFinding rate) {
        return Cell.number(FigureWords.interval(rate.rate()), rate.rate().interval().low());
    }

    /** Without shape and colour where the rate rests on fewer than ten. */
    public static Cell against(RateFinding rate) {
        return rate.withRest()
                .or(rate::withDistrict)
                .map(RateFinding.Against::comparison)
                .map(
                        comparison -> {
                            Mark mark = FigureWords.mark(comparison);
                            Line shown = rate.isSmall() ? remark("Fewer than ten") : Line.of(mark);
                            return Cell.words(shown, rate.isSmall() ? 9 : comparison.ordinal());
                        })
                .orElse(Cell.words(remark("not known"), 10));
    }

    private static Cell changed(YearOnYear year) {
        return Cell.words(change(year), year.later() - (double) year.earlier());
    }

    public static Line change(YearOnYear year) {
        Line.Words numbers = Line.words(ChangeWords.brief(year));
        return ChangeWords.course(year) == ChangeWords.Course.UNCLEAR
                ? Line.of(numbers)
                : Line.of(ChangeWords.course(year).mark(), Line.words(" "), numbers);
    }

    private static Cell spark(Indicator indicator, AreaFinding found) {
        return Cell.chart(
                new Spark(
                        indicator.title() + " by quarter",
                        found.series().stream().map(one -> Periods.point(one.quarter())).toList(),
                        found.series().stream()
                                .map(QuarterFigure::figure)
                                .map(FigureCells::value)
                                .toList()));
    }
}
