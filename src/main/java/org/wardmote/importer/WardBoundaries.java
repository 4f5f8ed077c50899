package org.wardmote.importer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.format.GeoJson;
import org.wardmote.format.SourceText;
import org.wardmote.model.Area;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;

/**
 * Turns official boundaries into {@code areas.geojson}: features find their areas by official code,
 * those of former days too, and lines are made simpler together, so that neighbours still meet.
 *
 * @param tolerance in metres: roughly how far a line may move
 * @param attribution what must stand wherever the boundaries are drawn
 */
public record WardBoundaries(int tolerance, List<String> attribution) implements Importer {

    public WardBoundaries {
        attribution = List.copyOf(attribution);
    }

    /** Of one source: a GeoJSON file of wards in degrees. */
    @Override
    public Proposal propose(List<ForeignFile> sources, Destination destination, Problems problems) {
        SourceText source = sources.get(0).text(problems);
        List<Area> areas = destination.counted(problems).areas();
        SortedMap<String, List<Polygon>> found = new TreeMap<>();
        GeoJson.read(source, problems)
                .ifPresent(read -> new Matching(areas, source, problems).match(read, found));
        SortedMap<String, List<Polygon>> simpler = new TreeMap<>();
        if (!found.isEmpty()) {
            simpler.putAll(new SimplerLines(tolerance).of(found));
        }
        OutputFile file =
                OutputFile.of(
                        "areas.geojson", BoundariesText.of(simpler, names(areas), attribution));
        String became =
                "%s: %s points in %s became %s points in %s."
                        .formatted(
                                Written.counted(found.size(), "area"),
                                Written.number(points(found)),
                                Written.size(source.text().getBytes(StandardCharsets.UTF_8).length),
                                Written.number(points(simpler)),
                                Written.size(file.bytes().length));
        return new Proposal(
                List.of(file),
                Proposal.Effect.REPLACING,
                withoutBoundary(areas, found.keySet()).say(became));
    }

    private static Account withoutBoundary(List<Area> areas, Set<String> found) {
        String without =
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.WARD)
                        .filter(area -> !found.contains(area.id()))
                        .map(Area::name)
                        .collect(Collectors.joining(", "));
        return without.isEmpty()
                ? Account.NONE
                : Account.NONE.say("Wards without a boundary: " + without + ".");
    }

    private static Map<String, String> names(List<Area> areas) {
        Map<String, String> names = new HashMap<>();
        areas.forEach(area -> names.put(area.id(), area.name()));
        return names;
    }

    /** Which feature is which area. */
    private record Matching(List<Area> areas, SourceText source, Problems problems) {

        void match(GeoJson read, SortedMap<String, List<Polygon>> found) {
            Optional<String> property = property(read);
            if (property.isEmpty()) {
                tell(
                        Code.IMPORT_OTHER_FILE,
                        "no feature has the code of a ward or a district.",
                        "Each needs a property such as WD25CD, as in the boundary files of the Open"
                                + " Geography portal.");
                return;
            }
            Set<String> strangers = new TreeSet<>();
            for (GeoJson.Feature feature : read.features()) {
                String code = feature.properties().getOrDefault(property.get(), "");
                area(code)
                        .ifPresentOrElse(
                                id -> found.merge(id, feature.polygons(), Matching::together),
                                () -> strangers.add(code));
            }
            tellStrangers(strangers, found);
        }

        /** A ward's file gives the code of its district too, so wards are looked for first. */
        private static Optional<String> property(GeoJson read) {
            return Stream.of("WD\\d\\dCD", "LAD\\d\\dCD")
                    .flatMap(
                            pattern ->
                                    read.features().stream()
                                            .flatMap(
                                                    feature ->
                                                            feature.properties().keySet().stream())
                                            .filter(name -> name.matches("(?i)" + pattern)))
                    .findFirst();
        }

        /** An area may be drawn as several features. */
        private static List<Polygon> together(List<Polygon> some, List<Polygon> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        private Optional<String> area(String code) {
            return areas.stream()
                    .filter(area -> area.codes().stream().anyMatch(c -> c.code().equals(code)))
                    .map(Area::id)
                    .findFirst();
        }

        private void tellStrangers(Set<String> strangers, SortedMap<String, List<Polygon>> found) {
            if (found.isEmpty()) {
                tell(
                        Code.IMPORT_NOTHING_FOUND,
                        "none of its codes is that of an area in areas.yaml.",
                        "Look whether the file is of the district, and add codes that are missing.");
            } else if (!strangers.isEmpty()) {
                tell(
                        Code.IMPORT_PLACE_UNKNOWN,
                        "%s of its codes are of no area in areas.yaml, \"%s\" first."
                                .formatted(strangers.size(), strangers.iterator().next()),
                        "They are left out. Add the code to its area where that is not meant.");
            }
        }

        private void tell(Code code, String message, String hint) {
            problems.add(code, source.at(0, 0), message, hint);
        }
    }

    private static int points(SortedMap<String, List<Polygon>> areas) {
        return areas.values().stream()
                .flatMap(List::stream)
                .flatMap(polygon -> polygon.rings().stream())
                .mapToInt(ring -> ring.points().size())
                .sum();
    }
}
