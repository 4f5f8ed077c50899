package org.wardmote.analyse;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;

/**
 * Among how many the events of four quarters are counted: the residents, or the households, of each
 * area in one year, which is the same year for all of them.
 *
 * @param of {@code residents} or {@code households}
 * @param year in which they were counted
 * @param sizes by area; an area that was not counted in that year has none
 */
public record Population(String of, int year, SortedMap<String, Integer> sizes) {

    public static final String RESIDENTS = "residents";
    public static final String HOUSEHOLDS = "households";

    public Population {
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }

    /**
     * That of the year whose middle lies nearest the middle of the four quarters, of the later of
     * two equally near; of the years in which the first of the areas was counted. Empty where it
     * never was, or where the rate is of something else.
     *
     * @param areas the district first, where there is one
     */
    static Optional<Population> of(Indicator.Base base, List<Area> areas, Quarter last) {
        return areas.stream()
                .findFirst()
                .flatMap(first -> nearest(counted(base, first), last))
                .map(year -> new Population(base.of(), year, in(year, base, areas)));
    }

    private static Optional<Integer> nearest(SortedMap<Integer, Integer> counted, Quarter last) {
        return counted.keySet().stream()
                .min(
                        Comparator.comparingInt((Integer year) -> distance(year, last))
                                .thenComparing(Comparator.reverseOrder()));
    }

    /** In quarters, from the middle of the year to the middle of the four: both lie between two. */
    private static int distance(int year, Quarter last) {
        Quarter afterMiddle = last.plus(-1);
        return Math.abs(year * 4 + 2 - (afterMiddle.year() * 4 + afterMiddle.number() - 1));
    }

    private static SortedMap<String, Integer> in(int year, Indicator.Base base, List<Area> areas) {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        for (Area area : areas) {
            Optional.ofNullable(counted(base, area).get(year))
                    .filter(size -> size > 0)
                    .ifPresent(size -> sizes.put(area.id(), size));
        }
        return sizes;
    }

    private static SortedMap<Integer, Integer> counted(Indicator.Base base, Area area) {
        return switch (base.of()) {
            case RESIDENTS -> area.residents();
            case HOUSEHOLDS -> area.households();
            default -> Collections.unmodifiableSortedMap(new TreeMap<>(Map.of()));
        };
    }

    /** The size of an area; empty where it is not known. */
    public Optional<Integer> of(String area) {
        return Optional.ofNullable(sizes.get(area));
    }
}
