package org.wardmote.plan;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;

/**
 * One table of every live indicator for an area: its latest quarter, and the four up to it.
 *
 * @param area of which the table tells
 * @param counted of which the figures are: the area itself, or the ward that a place lies within
 */
record AreaGlance(Area area, Area counted, Quarter quarter, Facts facts) {

    /** None where nothing is released of the area, nor of what it lies within. */
    static Optional<FigureTable> of(Area area, Facts facts) {
        return facts.release()
                .latest()
                .flatMap(
                        quarter ->
                                countedAs(area, facts)
                                        .map(as -> new AreaGlance(area, as, quarter, facts)))
                .map(AreaGlance::table);
    }

    private static Optional<Area> countedAs(Area area, Facts facts) {
        if (facts.release().isKnownOf(area.id())) {
            return Optional.of(area);
        }
        return area.kind() == Area.Kind.PLACE
                ? area.within().map(facts::area).flatMap(around -> countedAs(around, facts))
                : Optional.empty();
    }

    private FigureTable table() {
        List<Indicator> live =
                facts.record().registers().indicators().stream()
                        .filter(indicator -> indicator.state() == Indicator.State.LIVE)
                        .toList();
        return new FigureTable(
                "glance",
                "Every indicator at a glance",
                caption(),
                List.of(
                        FigureTable.Column.words("Indicator"),
                        FigureTable.Column.numbers(quarter.inMonths()),
                        FigureTable.Column.numbers("Four quarters up to then")),
                live.stream().map(this::row).toList(),
                FigureCells.remarks(
                        live.stream().flatMap(indicator -> figures(indicator).stream()).toList()));
    }

    private String caption() {
        String of =
                area.equals(counted)
                        ? area.name()
                        : "The ward of "
                                + counted.name()
                                + ", within which "
                                + area.name()
                                + " lies";
        return of + ": how many of each were counted in " + quarter.label();
    }

    private FigureTable.Row row(Indicator indicator) {
        return new FigureTable.Row(
                Line.of(facts.indicatorLink(indicator.id())),
                figures(indicator).stream().map(FigureCells::of).toList());
    }

    private List<Released> figures(Indicator indicator) {
        return List.of(
                facts.release().quarter(indicator.id(), counted.id(), quarter),
                facts.release().yearTo(indicator.id(), counted.id(), quarter));
    }
}
