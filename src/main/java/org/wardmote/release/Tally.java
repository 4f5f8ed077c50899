package org.wardmote.release;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;

/**
 * Adds up the figures of one indicator, as they would be released were it open: a quarter from its
 * months where it is not given itself, the district from its wards, and each run of four quarters.
 *
 * <p>A figure given for the district itself counts only where none is given for any of its wards.
 */
final class Tally {

    private static final int QUARTERS_OF_A_YEAR = 4;

    private final String indicator;
    private final Wards wards;
    private final TreeMap<YearMonth, SortedMap<String, Released>> months = new TreeMap<>();
    private final TreeMap<Quarter, SortedMap<String, Released>> quarters = new TreeMap<>();

    private Tally(String indicator, Wards wards) {
        this.indicator = indicator;
        this.wards = wards;
    }

    static Tally of(String indicator, Datasets datasets, Wards wards) {
        Tally tally = new Tally(indicator, wards);
        datasets.quarters().forEach(tally::take);
        tally.addMonthsUp();
        tally.addWardsUp(tally.months);
        tally.addWardsUp(tally.quarters);
        return tally;
    }

    /** Nothing where the indicator has no figures. */
    Optional<Series> series() {
        return quarters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Series(
                                indicator,
                                new Figures<>(quarters),
                                new Figures<>(months),
                                new Figures<>(years())));
    }

    private void take(Dataset dataset) {
        dataset.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .filter(figure -> wards.areas().contains(figure.area()))
                .forEach(figure -> take(figure, dataset.about().state()));
    }

    private void take(Dataset.Figure figure, Dataset.State state) {
        Released released = Plain.released(figure, state);
        if (figure.period() instanceof Period.OfMonth month) {
            put(months, month.month(), figure.area(), released);
        } else {
            put(quarters, figure.period().quarter(), figure.area(), released);
        }
    }

    private static <P> void put(
            TreeMap<P, SortedMap<String, Released>> rows, P period, String area, Released figure) {
        rows.computeIfAbsent(period, first -> new TreeMap<>()).putIfAbsent(area, figure);
    }

    private void addMonthsUp() {
        Map<Quarter, Set<String>> areas = new TreeMap<>();
        months.forEach(
                (month, row) ->
                        areas.computeIfAbsent(Quarter.of(month), first -> new TreeSet<>())
                                .addAll(row.keySet()));
        areas.forEach(
                (quarter, ids) ->
                        ids.forEach(id -> put(quarters, quarter, id, ofMonths(id, quarter))));
    }

    private Released ofMonths(String area, Quarter quarter) {
        return Sum.of(quarter.months().stream().map(month -> figure(months, month, area)).toList());
    }

    private <P> void addWardsUp(TreeMap<P, SortedMap<String, Released>> rows) {
        rows.forEach(
                (period, row) ->
                        wards.byDistrict().forEach((district, ids) -> addUp(row, district, ids)));
    }

    private static void addUp(SortedMap<String, Released> row, String district, List<String> ids) {
        if (ids.stream().anyMatch(row::containsKey)) {
            row.put(
                    district,
                    Sum.of(
                            ids.stream()
                                    .map(id -> row.getOrDefault(id, Marker.NOT_AVAILABLE))
                                    .toList()));
        }
    }

    private SortedMap<Quarter, SortedMap<String, Released>> years() {
        return quarters.keySet().stream()
                .collect(Collectors.toMap(last -> last, this::yearTo, (a, b) -> a, TreeMap::new));
    }

    private SortedMap<String, Released> yearTo(Quarter last) {
        TreeMap<String, Released> row = new TreeMap<>();
        quarters.get(last).keySet().forEach(area -> row.put(area, yearTo(last, area)));
        return row;
    }

    private Released yearTo(Quarter last, String area) {
        return Sum.of(
                IntStream.range(0, QUARTERS_OF_A_YEAR)
                        .mapToObj(back -> figure(quarters, last.plus(-back), area))
                        .toList());
    }

    private static <P> Released figure(
            TreeMap<P, SortedMap<String, Released>> rows, P period, String area) {
        return rows.getOrDefault(period, new TreeMap<>()).getOrDefault(area, Marker.NOT_AVAILABLE);
    }
}
