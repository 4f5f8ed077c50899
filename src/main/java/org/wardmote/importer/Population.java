package org.wardmote.importer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Area;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * How many people, or households, each ward and district has: the small areas that the lookup gives
 * to it, added up.
 *
 * @param field of {@code areas.yaml}: {@code residents} or {@code households}
 * @param counts by the id of the area
 */
public record Population(String field, SortedMap<String, Integer> counts) {

    public Population {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * What to add up.
     *
     * @param field of {@code areas.yaml}: {@code residents} or {@code households}
     */
    public record Order(String field, ForeignFile file, ForeignFile lookup) {}

    /** An area of which a small area is missing has no count, which is told. */
    public static Population read(Order order, List<Area> areas, Problems problems) {
        Optional<WardLookup> lookup = WardLookup.read(order.lookup(), problems);
        Optional<SortedMap<String, Integer>> counts =
                lookup.flatMap(known -> SmallAreaCounts.read(order.file(), problems));
        SortedMap<String, Integer> sums = new TreeMap<>();
        counts.ifPresent(
                known -> {
                    new Sums(lookup.orElseThrow(), known, order.file(), problems)
                            .addUp(areas, sums);
                    if (sums.isEmpty() && !problems.hasErrors()) {
                        tellNothing(order.file(), problems);
                    }
                });
        return new Population(order.field(), sums);
    }

    private static void tellNothing(ForeignFile file, Problems problems) {
        problems.add(
                Code.IMPORT_NOTHING_FOUND,
                file.location(),
                "no row of this file lies in a ward of areas.yaml.",
                "Look whether the file is of the district, and whether the codes in areas.yaml are"
                        + " those of the lookup.");
    }

    private record Sums(
            WardLookup lookup,
            SortedMap<String, Integer> counts,
            ForeignFile file,
            Problems problems) {

        void addUp(List<Area> areas, SortedMap<String, Integer> sums) {
            SortedMap<String, SortedSet<String>> byCode = byCode();
            for (Area area : areas) {
                SortedSet<String> within = new TreeSet<>();
                area.codes().forEach(c -> within.addAll(byCode.getOrDefault(c.code(), none())));
                if (!within.isEmpty() && isWhole(area, within)) {
                    sums.put(area.id(), within.stream().mapToInt(counts::get).sum());
                }
            }
        }

        /** The small areas of each ward and of each district. */
        private SortedMap<String, SortedSet<String>> byCode() {
            SortedMap<String, SortedSet<String>> byCode = new TreeMap<>();
            lookup.wards()
                    .forEach(
                            (smallArea, ward) -> {
                                put(byCode, ward.code(), smallArea);
                                put(byCode, ward.district(), smallArea);
                            });
            return byCode;
        }

        private static void put(
                SortedMap<String, SortedSet<String>> byCode, String code, String smallArea) {
            byCode.computeIfAbsent(code, first -> new TreeSet<>()).add(smallArea);
        }

        private static SortedSet<String> none() {
            return new TreeSet<>(Set.of());
        }

        private boolean isWhole(Area area, SortedSet<String> within) {
            List<String> missing =
                    within.stream().filter(code -> !counts.containsKey(code)).toList();
            if (!missing.isEmpty()) {
                problems.add(
                        Code.IMPORT_PLACE_UNKNOWN,
                        file.location(),
                        "%s is left as it is: this file lacks %s of its %s small areas, \"%s\" first."
                                .formatted(
                                        area.name(), missing.size(), within.size(), missing.get(0)),
                        "Fetch a file that holds all small areas of the district.");
            }
            return missing.isEmpty();
        }
    }
}
