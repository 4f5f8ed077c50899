package org.wardmote.release;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.wardmote.model.Area;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Problems;

/**
 * The figures that anyone may see, and no others: all that is known of figures after this.
 *
 * <p>What is shown of an indicator is decided by its policy, and judged by an audit of everything
 * that is shown of it together: an indicator of which a hidden figure could be worked out is not
 * released at all, and stops the build.
 *
 * @param series by indicator; an indicator without figures has none
 * @param protections by indicator, whether or not there are figures
 * @param datasets where the released figures come from, oldest first
 */
public record Release(
        SortedMap<String, Series> series,
        SortedMap<String, Protection> protections,
        List<Origin> datasets) {

    public static final Release NOTHING = new Release(new TreeMap<>(), new TreeMap<>(), List.of());

    public Release {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
        protections = Collections.unmodifiableSortedMap(new TreeMap<>(protections));
        datasets = List.copyOf(datasets);
    }

    /**
     * A quarter's dataset without its figures.
     *
     * @param months those that are there, where not all three are
     */
    public record Origin(
            Quarter quarter, Dataset.About about, List<YearMonth> months, Upkeep upkeep) {

        public Origin {
            months = List.copyOf(months);
        }

        private static Origin of(Dataset dataset) {
            return new Origin(
                    dataset.quarter(), dataset.about(), dataset.months(), dataset.upkeep());
        }
    }

    /**
     * All that a release is made of, and nothing else: where these are the same, so is it.
     *
     * @param areas of which figures may be kept
     * @param indicators of which figures may be published
     */
    public record Sources(List<Area> areas, List<Indicator> indicators, Datasets datasets) {

        public Sources {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }

        public static Sources of(PublicRecord record, Datasets datasets) {
            return new Sources(
                    record.registers().areas(), record.registers().indicators(), datasets);
        }
    }

    /** The same where nobody is told of what could not be released. */
    public static Release of(PublicRecord record, Datasets datasets) {
        return of(Sources.of(record, datasets), new Problems());
    }

    /** Decides for every figure whether anyone may see it, and adds up what they may. */
    public static Release of(Sources sources, Problems problems) {
        TreeMap<String, Series> series = new TreeMap<>();
        TreeMap<String, Protection> protections = new TreeMap<>();
        Datasets datasets = sources.datasets();
        Wards wards = Wards.of(sources.areas());
        for (Indicator indicator : counted(sources.indicators())) {
            Disclosure disclosure =
                    Disclosure.of(indicator, Tally.of(indicator.id(), datasets, wards), wards);
            new Exposure(indicator, disclosure.exposed(), wards).tell(problems);
            disclosure.series().ifPresent(released -> series.put(indicator.id(), released));
            protections.put(indicator.id(), disclosure.protection());
        }
        return new Release(series, protections, origins(datasets, series.keySet()));
    }

    /** The indicators of which figures are, or were, to be published. */
    private static List<Indicator> counted(List<Indicator> indicators) {
        return indicators.stream()
                .filter(
                        indicator ->
                                indicator.state() == Indicator.State.LIVE
                                        || indicator.state() == Indicator.State.RETIRED)
                .toList();
    }

    private static List<Origin> origins(Datasets datasets, Set<String> released) {
        return datasets.quarters().stream()
                .filter(dataset -> holdsAny(dataset, released))
                .map(Origin::of)
                .sorted(Comparator.comparing(Origin::quarter))
                .toList();
    }

    private static boolean holdsAny(Dataset dataset, Set<String> released) {
        return dataset.figures().stream().anyMatch(figure -> released.contains(figure.indicator()));
    }

    public Optional<Series> of(String indicator) {
        return Optional.ofNullable(series.get(indicator));
    }

    /** Whether its figures are kept back, be there any or not. */
    public boolean isWithheld(String indicator) {
        return protection(indicator)
                .filter(known -> known.policy() == Indicator.Policy.WITHHOLD)
                .isPresent();
    }

    /** How the figures of an indicator are protected, open ones among them. */
    public Optional<Protection> protection(String indicator) {
        return Optional.ofNullable(protections.get(indicator));
    }

    /** What must stand wherever the released figures do, as those ask who published them. */
    public List<String> notices() {
        return datasets.stream()
                .flatMap(origin -> origin.about().attribution().stream())
                .distinct()
                .toList();
    }

    /** The newest quarter of which anything is released. */
    public Optional<Quarter> latest() {
        return series.values().stream().map(Series::latest).max(Quarter::compareTo);
    }

    /** Whether anything is released of an area. */
    public boolean isKnownOf(String area) {
        return series.values().stream().anyMatch(all -> all.quarters().isKnownOf(area));
    }

    /** An indicator's figure of an area in a quarter. */
    public Released quarter(String indicator, String area, Quarter quarter) {
        return figure(indicator, all -> all.quarters().of(area, quarter));
    }

    /** The same for the four quarters that end with this one. */
    public Released yearTo(String indicator, String area, Quarter quarter) {
        return figure(indicator, all -> all.years().of(area, quarter));
    }

    private Released figure(String indicator, Function<Series, Released> figure) {
        return isWithheld(indicator)
                ? Marker.WITHHELD
                : of(indicator).map(figure).orElse(Marker.NOT_AVAILABLE);
    }
}
