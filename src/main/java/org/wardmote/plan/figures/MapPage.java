package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.RateFinding;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.page.Count;
import org.wardmote.page.FigureTable;
import org.wardmote.page.FigureTable.Cell;
import org.wardmote.page.FigureTable.Column;
import org.wardmote.page.Head;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaGlance;
import org.wardmote.tell.FigureCells;
import org.wardmote.tell.FigureNotes;
import org.wardmote.tell.FigureWords;
import org.wardmote.tell.IndicatorWords;
import org.wardmote.tell.RateMap;
import org.wardmote.tell.Rates;

/**
 * Where an indicator is high and where it is low: the wards in their places, as they lie, and as a
 * list. One page an indicator; the first of them is {@code map/} itself.
 *
 * @param heading the indicator
 * @param choices the same page of every indicator, itself included
 * @param words how the map is to be read
 */
public record MapPage(
        Head head,
        String heading,
        List<Choice> choices,
        String headline,
        String words,
        RateMap map,
        FigureTable table,
        String leavesOut)
        implements SitePage {

    static final Address ADDRESS = new Address("map/");

    public MapPage {
        choices = List.copyOf(choices);
    }

    /** An indicator that may be looked at. */
    public record Choice(Link link, boolean isShown) {}

    @Override
    public String template() {
        return "map";
    }

    public static List<MapPage> of(Standing standing) {
        List<IndicatorFindings> mapped = mapped(standing);
        return mapped.stream().map(findings -> page(findings, mapped, standing)).toList();
    }

    /** Where an indicator is mapped; nowhere where it has no rates. */
    static Optional<Address> address(Indicator indicator, Standing standing) {
        List<IndicatorFindings> mapped = mapped(standing);
        return mapped.stream()
                .filter(findings -> findings.indicator().equals(indicator))
                .map(findings -> address(findings, mapped))
                .findFirst();
    }

    private static List<IndicatorFindings> mapped(Standing standing) {
        return standing.findings().indicators().stream()
                .filter(findings -> RateMap.isKnown(findings, standing))
                .toList();
    }

    private static MapPage page(
            IndicatorFindings findings, List<IndicatorFindings> mapped, Standing standing) {
        String title = findings.indicator().title();
        FigureWords words = new FigureWords(findings, standing);
        Address address = address(findings, mapped);
        boolean isFirst = address.equals(ADDRESS);
        return new MapPage(
                new Head(
                        address,
                        isFirst ? "Map" : "Map: " + title,
                        sentence(findings, standing),
                        Head.Section.INDICATORS,
                        isFirst ? List.of() : List.of(Link.of("Map", ADDRESS)),
                        Provenance.of(
                                findings.indicator().upkeep(),
                                IndicatorWords.sources(Stream.of(findings.indicator()), standing),
                                standing.record().site())),
                title,
                choices(findings, mapped),
                title + " for each " + words.base(),
                standing.say(
                                "One equal square {a ward}, so that no {ward} counts for more because"
                                        + " it is larger. Rates of ")
                        + words.fourQuarters()
                        + standing.say("; the {district}'s is ")
                        + Rates.shown(
                                findings.district()
                                        .flatMap(AreaFinding::rate)
                                        .orElseThrow()
                                        .rate()
                                        .value())
                        + ".",
                RateMap.of(findings, standing).orElseThrow(),
                table(findings, standing),
                "Whether what lies side by side belongs together: no test of that is made here. "
                        + FigureNotes.of(standing));
    }

    private static Address address(IndicatorFindings findings, List<IndicatorFindings> mapped) {
        return findings.equals(mapped.get(0))
                ? ADDRESS
                : Address.of("map", findings.indicator().id());
    }

    private static List<Choice> choices(IndicatorFindings shown, List<IndicatorFindings> mapped) {
        return mapped.stream()
                .map(
                        findings ->
                                new Choice(
                                        Link.of(
                                                findings.indicator().title(),
                                                address(findings, mapped)),
                                        findings.equals(shown)))
                .toList();
    }

    private static String sentence(IndicatorFindings findings, Standing standing) {
        List<String> higher = names(findings, "higher", standing);
        List<String> lower = names(findings, "lower", standing);
        String when = " in " + new FigureWords(findings, standing).fourQuarters() + ".";
        List<String> told = new ArrayList<>();
        if (!higher.isEmpty()) {
            told.add(standing.say("higher than the {district} in ") + Count.listing(higher));
        }
        if (!lower.isEmpty()) {
            told.add("lower in " + Count.listing(lower));
        }
        return findings.indicator().title()
                + (told.isEmpty()
                        ? standing.say(
                                ": no {ward} with ten events or more differs from the {district}")
                        : ": " + String.join("; ", told) + ",")
                + when;
    }

    private static List<String> names(IndicatorFindings findings, String style, Standing standing) {
        return findings.wards().stream()
                .filter(
                        ward ->
                                ward.rate()
                                        .filter(rate -> !rate.isSmall())
                                        .flatMap(RateFinding::withDistrict)
                                        .map(against -> FigureWords.mark(against.comparison()))
                                        .filter(mark -> mark.style().equals(style))
                                        .isPresent())
                .map(ward -> standing.area(ward.area()).name())
                .toList();
    }

    /** The list that equals the map. */
    private static FigureTable table(IndicatorFindings findings, Standing standing) {
        FigureWords words = new FigureWords(findings, standing);
        return new FigureTable(
                "list",
                "The same as a list",
                findings.indicator().title()
                        + standing.say(" by {ward} in ")
                        + words.fourQuarters()
                        + ", with the rate for each "
                        + words.base(),
                List.of(
                        Column.words(standing.say("{Ward}")),
                        Column.numbers(Count.capital(findings.indicator().unit().orElse("events"))),
                        Column.numbers("Rate"),
                        Column.numbers("95% interval"),
                        Column.words(standing.say("Against the {district}"))),
                findings.wards().stream().map(ward -> row(ward, standing)).toList(),
                FigureCells.remarks(findings.wards().stream().map(AreaFinding::year).toList()));
    }

    private static FigureTable.Row row(AreaFinding ward, Standing standing) {
        Area area = standing.area(ward.area());
        Cell unknown =
                new Cell(Line.of(new Line.Remark("not known")), "-1", FigureTable.Kind.NUMBERS);
        return new FigureTable.Row(
                Line.of(Link.to(area)),
                List.of(
                        FigureCells.of(ward.year()),
                        ward.rate()
                                .map(
                                        rate ->
                                                Cell.number(
                                                        Rates.shown(rate.rate().value()),
                                                        rate.rate().value()))
                                .orElse(unknown),
                        ward.rate()
                                .map(
                                        rate ->
                                                Cell.number(
                                                        FigureWords.interval(rate.rate()),
                                                        rate.rate().interval().low()))
                                .orElse(unknown),
                        ward.rate()
                                .map(AreaGlance::against)
                                .orElse(Cell.words(Line.of(new Line.Remark("not known")), 10))));
    }
}
