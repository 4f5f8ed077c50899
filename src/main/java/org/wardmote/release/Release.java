package org.wardmote.release;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;

/**
 * The figures that anyone may see, and no others: all that is known of figures after this.
 *
 * <p>Only an indicator whose policy is {@code open} is released. For every other policy nothing is,
 * not even that there is a figure, until disclosure control can prove that a hidden number cannot
 * be worked out from the numbers beside it.
 *
 * @param series by indicator; an indicator without figures has none
 * @param withheld indicators whose figures are kept back, whether or not there are any
 * @param datasets where the released figures come from, oldest first
 */
public record Release(
        SortedMap<String, Series> series, SortedSet<String> withheld, List<Origin> datasets) {

    public static final Release NOTHING = new Release(new TreeMap<>(), new TreeSet<>(), List.of());

    public Release {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
        withheld = Collections.unmodifiableSortedSet(new TreeSet<>(withheld));
        datasets = List.copyOf(datasets);
    }

    /** A quarter's dataset without its figures. */
    public record Origin(Quarter quarter, Dataset.About about) {}

    /** Decides for every figure whether anyone may see it, and adds up what they may. */
    public static Release of(PublicRecord record, Datasets datasets) {
        List<Indicator> counted = counted(record);
        TreeMap<String, Series> series = new TreeMap<>();
        Wards wards = Wards.of(record);
        counted.stream()
                .filter(Release::isOpen)
                .flatMap(open -> Tally.of(open.id(), datasets, wards).series().stream())
                .forEach(released -> series.put(released.indicator(), released));
        TreeSet<String> withheld = new TreeSet<>();
        counted.stream()
                .filter(indicator -> !isOpen(indicator))
                .forEach(indicator -> withheld.add(indicator.id()));
        return new Release(series, withheld, origins(datasets, series.keySet()));
    }

    /** The indicators of which figures are, or were, to be published. */
    private static List<Indicator> counted(PublicRecord record) {
        return record.registers().indicators().stream()
                .filter(
                        indicator ->
                                indicator.state() == Indicator.State.LIVE
                                        || indicator.state() == Indicator.State.RETIRED)
                .toList();
    }

    private static boolean isOpen(Indicator indicator) {
        return indicator
                .disclosure()
                .filter(disclosure -> disclosure.policy() == Indicator.Policy.OPEN)
                .isPresent();
    }

    private static List<Origin> origins(Datasets datasets, Set<String> released) {
        return datasets.quarters().stream()
                .filter(dataset -> holdsAny(dataset, released))
                .map(dataset -> new Origin(dataset.quarter(), dataset.about()))
                .sorted(Comparator.comparing(Origin::quarter))
                .toList();
    }

    private static boolean holdsAny(Dataset dataset, Set<String> released) {
        return dataset.figures().stream().anyMatch(figure -> released.contains(figure.indicator()));
    }

    public Optional<Series> of(String indicator) {
        return Optional.ofNullable(series.get(indicator));
    }

    public boolean isWithheld(String indicator) {
        return withheld.contains(indicator);
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
