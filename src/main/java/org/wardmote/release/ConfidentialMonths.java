package org.wardmote.release;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Quarter;

/**
 * Keeps what the source of an open indicator holds back from being told by what it does give: where
 * a quarter is given beside its months and one of these is confidential, the quarter less the
 * others would be that one. The quarter stays, its months go, and so do those of the district, of
 * which they are a part.
 */
record ConfidentialMonths(Wards wards) {

    /** The same figures without such months. */
    Series hiddenIn(Series series) {
        TreeMap<YearMonth, SortedMap<String, Released>> months =
                new TreeMap<>(series.months().rows());
        for (Quarter quarter : series.quarters().periods()) {
            SortedSet<String> told = told(series, quarter);
            quarter.months().stream()
                    .filter(months::containsKey)
                    .forEach(month -> months.put(month, without(told, months.get(month))));
        }
        return new Series(
                series.indicator(), series.quarters(), new Figures<>(months), series.years());
    }

    /** The areas of which the months tell of something confidential, and their districts. */
    private SortedSet<String> told(Series series, Quarter quarter) {
        TreeSet<String> told = new TreeSet<>();
        for (String area : series.quarters().rows().get(quarter).keySet()) {
            List<Released> months =
                    quarter.months().stream()
                            .map(month -> series.months().of(area, month))
                            .toList();
            boolean isQuarterKnown = series.quarters().of(area, quarter) instanceof Released.Count;
            boolean isEveryMonthKnown = months.stream().allMatch(Released.Count.class::isInstance);
            if (isQuarterKnown && months.contains(Marker.CONFIDENTIAL)
                    || isEveryMonthKnown
                            && series.quarters().of(area, quarter) == Marker.CONFIDENTIAL) {
                told.add(area);
                wards.district(area).ifPresent(told::add);
            }
        }
        return told;
    }

    private static SortedMap<String, Released> without(
            SortedSet<String> told, SortedMap<String, Released> row) {
        TreeMap<String, Released> without = new TreeMap<>(row);
        for (Map.Entry<String, Released> figure : without.entrySet()) {
            if (told.contains(figure.getKey())) {
                figure.setValue(Marker.CONFIDENTIAL);
            }
        }
        return without;
    }
}
