package org.wardmote.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Area;

/** Which areas make up which, and which lie within which. */
record Wards(SortedMap<String, Area> byId) {

    Wards {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    static Wards of(List<Area> areas) {
        return new Wards(
                areas.stream().collect(toMap(Area::id, area -> area, (a, b) -> a, TreeMap::new)));
    }

    /** Ids of every area of the record: a figure of any other is not released. */
    Set<String> areas() {
        return byId.keySet();
    }

    /** Ids of wards by the id of the district that is their sum. */
    SortedMap<String, List<String>> byDistrict() {
        return byId.values().stream()
                .filter(area -> area.kind() == Area.Kind.WARD)
                .filter(ward -> around(ward).filter(Wards::isDistrict).isPresent())
                .collect(
                        groupingBy(
                                ward -> ward.within().orElseThrow(),
                                TreeMap::new,
                                mapping(Area::id, toList())));
    }

    /** Ids of places by the id of the ward, district or place within which they lie. */
    SortedMap<String, List<String>> places() {
        return byId.values().stream()
                .filter(area -> area.kind() == Area.Kind.PLACE)
                .filter(place -> around(place).isPresent())
                .collect(
                        groupingBy(
                                place -> place.within().orElseThrow(),
                                TreeMap::new,
                                mapping(Area::id, toList())));
    }

    /**
     * The ward that a place lies within; an area that is no place is its own home. Places that lie
     * in a circle, which a check tells of, have the last of them for a home.
     */
    String home(String area) {
        Set<String> passed = new TreeSet<>();
        String home = area;
        while (passed.add(home) && byId.get(home).kind() == Area.Kind.PLACE) {
            home = around(byId.get(home)).map(Area::id).orElse(home);
        }
        return home;
    }

    /** The district that a ward is a part of. */
    Optional<String> district(String ward) {
        return around(byId.get(ward)).filter(Wards::isDistrict).map(Area::id);
    }

    private Optional<Area> around(Area area) {
        return area.within().map(byId::get);
    }

    private static boolean isDistrict(Area area) {
        return area.kind() == Area.Kind.DISTRICT;
    }
}
