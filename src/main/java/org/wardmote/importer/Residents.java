package org.wardmote.importer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.field.FileKinds;
import org.wardmote.format.SourceText;
import org.wardmote.model.Area;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Turns census counts into the residents and households of {@code areas.yaml}: the small areas that
 * the lookup gives to a ward or a district are added up.
 *
 * @param year of the census
 * @param lookup from small areas to wards
 */
public record Residents(int year, ForeignFile lookup) implements Importer {

    private static final List<String> FIELDS = List.of("residents", "households");

    /** Of one or two sources: a table of residents, and one of households. */
    @Override
    public Proposal propose(List<ForeignFile> sources, Destination destination, Problems problems) {
        String path = FileKinds.AREAS.path();
        List<Area> areas = destination.counted(problems).areas();
        Optional<WardLookup> known = WardLookup.read(lookup, problems);
        SourceText text = destination.text(path, problems);
        for (int at = 0; at < sources.size() && known.isPresent(); at++) {
            Table table = new Table(sources.get(at), known.get(), problems);
            AreaLines.Numbers numbers =
                    new AreaLines.Numbers(FIELDS.get(at), year, table.sums(areas));
            text = AreaLines.with(numbers, text, problems);
        }
        return new Proposal(
                List.of(destination.changed(path, text)), Proposal.Effect.CHANGING, Account.NONE);
    }

    /** One table of counts, which is added up. */
    private record Table(ForeignFile file, WardLookup lookup, Problems problems) {

        /** By area; one of which a small area is missing has none, which is told. */
        SortedMap<String, Integer> sums(List<Area> areas) {
            SortedMap<String, Integer> sums = new TreeMap<>();
            SmallAreaCounts.read(file, problems)
                    .ifPresent(
                            counts -> {
                                addUp(areas, counts, sums);
                                if (sums.isEmpty() && !problems.hasErrors()) {
                                    tellNothing();
                                }
                            });
            return sums;
        }

        private void tellNothing() {
            problems.add(
                    Code.IMPORT_NOTHING_FOUND,
                    file.location(),
                    "no row of this file lies in a ward of areas.yaml.",
                    "Look whether the file is of the district, and whether the codes in areas.yaml"
                            + " are those of the lookup.");
        }

        private void addUp(
                List<Area> areas,
                SortedMap<String, Integer> counts,
                SortedMap<String, Integer> sums) {
            SortedMap<String, SortedSet<String>> byCode = byCode();
            SortedSet<String> none = Collections.emptySortedSet();
            for (Area area : areas) {
                SortedSet<String> within = new TreeSet<>();
                area.codes().forEach(c -> within.addAll(byCode.getOrDefault(c.code(), none)));
                if (!within.isEmpty() && isWhole(area, within, counts)) {
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

        private boolean isWhole(
                Area area, SortedSet<String> within, SortedMap<String, Integer> counts) {
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
