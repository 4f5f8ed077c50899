package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.field.Scalar;
import org.wardmote.format.GeoJson;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.model.Boundaries;
import org.wardmote.problem.Code;

/** Reads {@code areas.geojson}: features whose {@code id} is that of an area. */
final class BoundariesReader {

    private static final String FILE = "areas.geojson";

    private final ContentFiles files;
    private final Reading reading;

    BoundariesReader(ContentFiles files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** None where there is no such file; what cannot be used is told. */
    Boundaries read() {
        return files.text(FILE, reading.problems())
                .flatMap(text -> GeoJson.read(text, reading.problems()))
                .map(this::boundaries)
                .orElse(Boundaries.NONE);
    }

    private Boundaries boundaries(GeoJson read) {
        TreeMap<String, List<Boundaries.Polygon>> areas = new TreeMap<>();
        for (GeoJson.Feature feature : read.features()) {
            area(feature)
                    .filter(id -> isFirst(id, feature, areas))
                    .ifPresent(id -> areas.put(id, feature.polygons()));
        }
        return new Boundaries(areas, notices(read));
    }

    /** The id of a feature's area, unless that is unknown, which is told, or hidden. */
    private Optional<String> area(GeoJson.Feature feature) {
        String name = feature.properties().getOrDefault("id", "");
        Register areas = reading.names().areas();
        if (areas.id(name).isEmpty()) {
            new ReferenceRules(reading)
                    .fault(Scalar.AREA, name)
                    .ifPresent(fault -> tell(fault.code(), feature, fault.message(), fault.hint()));
        }
        return areas.shown(name);
    }

    private boolean isFirst(
            String id, GeoJson.Feature feature, TreeMap<String, List<Boundaries.Polygon>> areas) {
        boolean isFirst = !areas.containsKey(id);
        if (!isFirst) {
            tell(
                    Code.ID_DUPLICATE,
                    feature,
                    "\"%s\" has two boundaries.".formatted(id),
                    "Keep the one that is right. An area in several parts is one \"MultiPolygon\".");
        }
        return isFirst;
    }

    private void tell(Code code, GeoJson.Feature feature, String message, String hint) {
        reading.problems().add(code, feature.location(), message, hint);
    }

    private static List<String> notices(GeoJson read) {
        return Optional.ofNullable(read.texts().get("attribution")).stream()
                .flatMap(value -> items(value).stream())
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).text())
                .toList();
    }

    private static List<YamlValue> items(YamlValue value) {
        return value instanceof YamlList list ? list.items() : List.of(value);
    }
}
