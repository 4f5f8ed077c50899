package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Comparison;
import org.wardmote.analyse.Estimate;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.Ranking;
import org.wardmote.analyse.RateFinding;
import org.wardmote.model.Address;
import org.wardmote.page.AreaPoints;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Count;
import org.wardmote.page.Figure;
import org.wardmote.page.Mark;
import org.wardmote.page.RankedDots;
import org.wardmote.standing.Standing;

/** The wards by their rate, with intervals, against the line of the district. */
public record RankingFigure(IndicatorFindings findings, Standing standing) {

    /** None where fewer than two wards can be ranked. */
    public static Optional<Figure> of(IndicatorFindings findings, Standing standing) {
        return findings.ranking().places().size() < 2
                ? Optional.empty()
                : Optional.of(new RankingFigure(findings, standing).figure());
    }

    private FigureWords words() {
        return new FigureWords(findings, standing);
    }

    private String title() {
        return findings.indicator().title();
    }

    private Figure figure() {
        return new Figure(
                Address.ofIndicator(findings.indicator().id()),
                "wards",
                new Figure.Message(
                        headline(),
                        title()
                                + " for each "
                                + words().base()
                                + age()
                                + ", "
                                + words().fourQuarters()
                                + ", with 95% intervals",
                        sentence()),
                new RankedDots(
                        title() + standing.say(" by {ward} in ") + words().fourQuarters(),
                        new RankedDots.Titles(
                                Column.of("{Ward}", standing.record().site().words()),
                                Count.capital(findings.indicator().unit().orElse("events")),
                                "For each " + words().base(),
                                Column.of(
                                        "Against the {district}",
                                        standing.record().site().words())),
                        dots()),
                List.of(),
                Credits.of(findings.indicator(), standing));
    }

    private String age() {
        return findings.population().map(population -> " of " + population.year()).orElse("");
    }

    /** {@code Highest rate: Milton and Waterbeach}. */
    private String headline() {
        List<String> first =
                findings.ranking().places().stream()
                        .filter(place -> place.rank() == 1)
                        .map(place -> name(place.area()))
                        .toList();
        return first.size() == 1
                ? "Highest rate: " + first.get(0)
                : Count.capital(standing.say(Count.of(first.size(), "{ward} has", "{wards} share")))
                        + " the highest rate";
    }

    private String sentence() {
        long higher = ranked(Comparison.HIGHER);
        long lower = ranked(Comparison.LOWER);
        int all = findings.ranking().places().size();
        String told =
                "Of "
                        + Count.of(all)
                        + standing.say(" ranked {wards}, ")
                        + Count.alone(higher)
                        + (higher == 1 ? " lies" : " lie")
                        + standing.say(" higher than the {district} and ")
                        + Count.alone(lower)
                        + " lower.";
        return told + few();
    }

    private String few() {
        List<String> unranked = findings.ranking().unranked().stream().map(this::name).toList();
        return unranked.isEmpty()
                ? ""
                : " Not ranked, with fewer than ten: " + Count.listing(unranked) + ".";
    }

    private long ranked(Comparison how) {
        return findings.ranking().places().stream()
                .flatMap(place -> findings.of(place.area()).flatMap(AreaFinding::rate).stream())
                .flatMap(rate -> rate.withDistrict().stream())
                .filter(against -> against.comparison() == how)
                .count();
    }

    private List<RankedDots.Dot> dots() {
        List<RankedDots.Dot> dots = new ArrayList<>();
        findings.ranking().places().stream()
                .map(Ranking.Place::area)
                .forEach(ward -> dots.add(dot(ward, Stands.PLAIN)));
        findings.district()
                .filter(district -> district.rate().isPresent())
                .ifPresent(district -> dots.add(dot(district.area(), Stands.BENCHMARK)));
        Stream.concat(findings.ranking().unranked().stream(), findings.ranking().unknown().stream())
                .forEach(ward -> dots.add(dot(ward, Stands.UNRANKED)));
        return dots;
    }

    private RankedDots.Dot dot(String area, Stands stands) {
        AreaFinding found = findings.of(area).orElseThrow();
        Point point =
                AreaPoints.of(standing.area(area), standing.record().site().words())
                        .standing(stands);
        Value events = FigureCells.value(found.year());
        return found.rate()
                .map(
                        rate ->
                                new RankedDots.Dot(
                                        point,
                                        events,
                                        value(rate.rate().value()),
                                        value(low(rate.rate())),
                                        value(rate.rate().interval().high()),
                                        verdict(rate, stands)))
                .orElseGet(
                        () ->
                                new RankedDots.Dot(
                                        point,
                                        events,
                                        unknown(),
                                        unknown(),
                                        unknown(),
                                        Mark.of("none", "Not known")));
    }

    private static double low(Estimate estimate) {
        return estimate.interval().low();
    }

    private static Value value(double rate) {
        return Value.of(rate, rate < 1 ? 2 : 1);
    }

    private static Value unknown() {
        return Value.of("not known");
    }

    private Mark verdict(RateFinding rate, Stands stands) {
        return switch (stands) {
            case BENCHMARK -> Mark.of("none", standing.say("The {district}"));
            case UNRANKED -> Mark.of("none", "Fewer than ten");
            default ->
                    rate.withDistrict()
                            .map(against -> FigureWords.mark(against.comparison()))
                            .orElse(Mark.of("none", "Not compared"));
        };
    }

    private String name(String area) {
        return standing.area(area).name();
    }
}
