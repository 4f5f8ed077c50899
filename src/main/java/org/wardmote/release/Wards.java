package org.wardmote.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wardmote.model.Area;
import org.wardmote.model.PublicRecord;

/**
 * Which wards make up which district.
 *
 * @param areas ids of every area of the record: a figure of any other is not released
 * @param byDistrict ids of wards by the id of their district
 */
record Wards(Set<String> areas, SortedMap<String, List<String>> byDistrict) {

    static Wards of(PublicRecord record) {
        List<Area> areas = record.registers().areas();
        Set<String> districts =
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.DISTRICT)
                        .map(Area::id)
                        .collect(Collectors.toSet());
        return new Wards(
                areas.stream().map(Area::id).collect(Collectors.toCollection(TreeSet::new)),
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.WARD)
                        .filter(ward -> ward.within().filter(districts::contains).isPresent())
                        .collect(
                                groupingBy(
                                        ward -> ward.within().orElseThrow(),
                                        TreeMap::new,
                                        mapping(Area::id, toList()))));
    }
}
