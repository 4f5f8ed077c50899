package org.wardmote.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where areas begin and end, from {@code areas.geojson}.
 *
 * @param areas by the id of the area; most have one polygon, some lie in several parts
 * @param notices that must stand wherever the boundaries are drawn
 */
public record Boundaries(SortedMap<String, List<Polygon>> areas, List<String> notices) {

    public static final Boundaries NONE = new Boundaries(new TreeMap<>(), List.of());

    public Boundaries {
        TreeMap<String, List<Polygon>> copied = new TreeMap<>();
        areas.forEach((id, polygons) -> copied.put(id, List.copyOf(polygons)));
        areas = Collections.unmodifiableSortedMap(copied);
        notices = List.copyOf(notices);
    }

    /**
     * @param rings the outer one first, then those of its holes
     */
    public record Polygon(List<Ring> rings) {
        public Polygon {
            rings = List.copyOf(rings);
        }
    }

    /**
     * @param points four at least; the last is the first again
     */
    public record Ring(List<Point> points) {
        public Ring {
            points = List.copyOf(points);
        }
    }

    /** In degrees (WGS 84). */
    public record Point(double longitude, double latitude) {}

    public boolean areNone() {
        return areas.isEmpty();
    }
}
