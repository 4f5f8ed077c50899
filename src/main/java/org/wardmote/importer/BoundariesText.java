package org.wardmote.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wardmote.format.JsonText;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;

/** Writes {@code areas.geojson}: a line for each area, so that a change shows which area it is. */
final class BoundariesText {

    private static final int PLACES = 5;

    private BoundariesText() {}

    static String of(
            SortedMap<String, List<Polygon>> areas,
            Map<String, String> names,
            List<String> attribution) {
        String features =
                areas.entrySet().stream()
                        .map(area -> feature(area.getKey(), names, area.getValue()))
                        .map(JsonText::onOneLine)
                        .collect(Collectors.joining(",\n"));
        return """
               {
               "type": "FeatureCollection",
               "attribution": %s,
               "features": [
               %s
               ]
               }
               """
                .formatted(JsonText.onOneLine(attribution), features);
    }

    private static Map<String, Object> feature(
            String id, Map<String, String> names, List<Polygon> polygons) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.put("properties", Map.of("name", names.getOrDefault(id, id)));
        feature.put("geometry", geometry(polygons));
        return feature;
    }

    private static Map<String, Object> geometry(List<Polygon> polygons) {
        List<List<?>> parts = polygons.stream().<List<?>>map(BoundariesText::rings).toList();
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", parts.size() == 1 ? "Polygon" : "MultiPolygon");
        geometry.put("coordinates", parts.size() == 1 ? parts.get(0) : parts);
        return geometry;
    }

    private static List<List<List<BigDecimal>>> rings(Polygon polygon) {
        return polygon.rings().stream()
                .map(ring -> ring.points().stream().map(BoundariesText::point).toList())
                .toList();
    }

    private static List<BigDecimal> point(Point point) {
        return List.of(number(point.longitude()), number(point.latitude()));
    }

    private static BigDecimal number(double degrees) {
        BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_EVEN);
        BigDecimal shortest = rounded.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
