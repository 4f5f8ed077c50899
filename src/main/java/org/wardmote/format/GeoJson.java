package org.wardmote.format;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Reads GeoJSON (RFC 7946) of areas: a collection of features, each a polygon or several.
 *
 * @param texts what is said of the collection as a whole, by name
 */
public record GeoJson(Map<String, YamlValue> texts, List<Feature> features) {

    private static final int LEAST_POINTS = 4;

    public GeoJson {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        features = List.copyOf(features);
    }

    /**
     * @param properties those that are texts or numbers, with the feature's {@code id}
     */
    public record Feature(
            Map<String, String> properties, List<Polygon> polygons, Location location) {
        public Feature {
            properties = Collections.unmodifiableMap(new TreeMap<>(properties));
            polygons = List.copyOf(polygons);
        }
    }

    /** What the file holds; a feature whose shape cannot be read is told and left out. */
    public static Optional<GeoJson> read(SourceText source, Problems problems) {
        return JsonReader.read(source, problems).flatMap(root -> collection(root, problems));
    }

    private static Optional<GeoJson> collection(YamlValue root, Problems problems) {
        if (!(root instanceof YamlMap map)
                || !(map.value("features").orElse(root) instanceof YamlList features)) {
            problems.add(
                    Code.BOUNDARY_UNREADABLE,
                    root.location(),
                    "this is no collection of features.",
                    "The file begins with {\"type\": \"FeatureCollection\", \"features\": [ … ]}.");
            return Optional.empty();
        }
        Map<String, YamlValue> texts = new TreeMap<>();
        map.entries().stream()
                .filter(entry -> !entry.key().equals("features"))
                .forEach(entry -> texts.put(entry.key(), entry.value()));
        return Optional.of(
                new GeoJson(
                        texts,
                        features.items().stream()
                                .flatMap(item -> feature(item, problems).stream())
                                .toList()));
    }

    private static Optional<Feature> feature(YamlValue item, Problems problems) {
        try {
            YamlMap feature = map(item);
            YamlMap geometry = map(needed(feature, "geometry"));
            return Optional.of(
                    new Feature(properties(feature), polygons(geometry), item.location()));
        } catch (NotReadable fault) {
            problems.add(Code.BOUNDARY_UNREADABLE, fault.place, fault.message, fault.hint);
            return Optional.empty();
        }
    }

    private static Map<String, String> properties(YamlMap feature) {
        Map<String, String> properties = new TreeMap<>();
        Stream.concat(
                        feature.value("properties").stream()
                                .filter(YamlMap.class::isInstance)
                                .flatMap(map -> ((YamlMap) map).entries().stream()),
                        feature.entries().stream().filter(entry -> entry.key().equals("id")))
                .filter(entry -> entry.value() instanceof YamlText)
                .forEach(entry -> properties.put(entry.key(), ((YamlText) entry.value()).text()));
        return properties;
    }

    private static List<Polygon> polygons(YamlMap geometry) {
        YamlValue type = needed(geometry, "type");
        YamlValue coordinates = needed(geometry, "coordinates");
        String name = type instanceof YamlText text ? text.text() : "";
        return switch (name) {
            case "Polygon" -> List.of(polygon(coordinates));
            case "MultiPolygon" -> items(coordinates).stream().map(GeoJson::polygon).toList();
            default ->
                    throw new NotReadable(
                            type.location(),
                            "\"%s\" is not the shape of an area.".formatted(name),
                            "An area is a \"Polygon\" or a \"MultiPolygon\".");
        };
    }

    private static Polygon polygon(YamlValue value) {
        List<Ring> rings = items(value).stream().map(GeoJson::ring).toList();
        if (rings.isEmpty()) {
            throw new NotReadable(
                    value.location(), "a polygon has no ring.", "Leave the area out of the file.");
        }
        return new Polygon(rings);
    }

    private static Ring ring(YamlValue value) {
        List<Point> points = items(value).stream().map(GeoJson::point).toList();
        if (points.size() < LEAST_POINTS || !points.get(0).equals(points.get(points.size() - 1))) {
            throw new NotReadable(
                    value.location(),
                    "a ring does not close.",
                    "A ring has four points at least, and its last is its first again.");
        }
        return new Ring(points);
    }

    private static Point point(YamlValue value) {
        List<YamlValue> numbers = items(value);
        if (numbers.size() < 2) {
            throw notInDegrees(value);
        }
        double longitude = number(numbers.get(0));
        double latitude = number(numbers.get(1));
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw notInDegrees(value);
        }
        return new Point(longitude, latitude);
    }

    private static double number(YamlValue value) {
        try {
            return Double.parseDouble(((YamlText) value).text());
        } catch (NumberFormatException | ClassCastException fault) {
            throw notInDegrees(value);
        }
    }

    private static NotReadable notInDegrees(YamlValue value) {
        return new NotReadable(
                value.location(),
                "a point is not in degrees.",
                "A point is longitude and latitude (WGS 84), such as [0.12, 52.2]; a file in metres"
                        + " of the National Grid must be fetched as WGS 84.");
    }

    private static YamlValue needed(YamlMap map, String name) {
        return map.value(name)
                .orElseThrow(
                        () ->
                                new NotReadable(
                                        map.location(),
                                        "\"%s\" is missing here.".formatted(name),
                                        "A feature has \"properties\" and a \"geometry\" with"
                                                + " \"type\" and \"coordinates\"."));
    }

    private static YamlMap map(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map;
        }
        throw new NotReadable(
                value.location(), "here a feature has no shape.", "Leave it out of the file.");
    }

    private static List<YamlValue> items(YamlValue value) {
        if (value instanceof YamlList list) {
            return list.items();
        }
        throw new NotReadable(
                value.location(),
                "here a list of points is needed.",
                "A polygon is [[[0.1, 52.2], [0.2, 52.2], [0.2, 52.3], [0.1, 52.2]]].");
    }

    /** Ends the reading of one feature; its words are told before anyone else sees it. */
    private static final class NotReadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location place;
        private final String message;
        private final String hint;

        NotReadable(Location place, String message, String hint) {
            super(message, null, false, false);
            this.place = place;
            this.message = message;
            this.hint = hint;
        }
    }
}
