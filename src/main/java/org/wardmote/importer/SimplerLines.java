package org.wardmote.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;

/**
 * Makes the lines of areas simpler, those between two neighbours once for both (Visvalingam and
 * Whyatt 1993, as JTS does it for a whole coverage), and rounds what is left to about a metre.
 */
final class SimplerLines {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final int LEAST_POINTS = 4;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final double tolerance;

    /**
     * @param metres roughly how far a line may move
     */
    SimplerLines(int metres) {
        this.tolerance = metres / METRES_PER_DEGREE;
    }

    /**
     * The same areas with fewer points; an area keeps every part that is not smaller than a dot.
     */
    SortedMap<String, List<Polygon>> of(SortedMap<String, List<Polygon>> areas) {
        double narrowing = Math.cos(Math.toRadians(middle(areas)));
        List<Geometry> shapes =
                areas.values().stream().map(polygons -> shape(polygons, narrowing)).toList();
        Geometry[] simpler =
                CoverageSimplifier.simplify(shapes.toArray(Geometry[]::new), tolerance);
        TreeMap<String, List<Polygon>> result = new TreeMap<>();
        int at = 0;
        for (String id : areas.keySet()) {
            result.put(id, polygons(simpler[at++], narrowing));
        }
        return result;
    }

    /** The latitude at which degrees of longitude are taken to be as long as everywhere here. */
    private static double middle(SortedMap<String, List<Polygon>> areas) {
        return areas.values().stream()
                .flatMap(List::stream)
                .flatMap(polygon -> polygon.rings().stream())
                .flatMap(ring -> ring.points().stream())
                .mapToDouble(Point::latitude)
                .average()
                .orElse(0);
    }

    private static Geometry shape(List<Polygon> polygons, double narrowing) {
        List<org.locationtech.jts.geom.Polygon> parts =
                polygons.stream().map(polygon -> shape(polygon, narrowing)).toList();
        return parts.size() == 1
                ? parts.get(0)
                : SHAPES.createMultiPolygon(
                        parts.toArray(org.locationtech.jts.geom.Polygon[]::new));
    }

    private static org.locationtech.jts.geom.Polygon shape(Polygon polygon, double narrowing) {
        List<LinearRing> rings =
                polygon.rings().stream().map(ring -> shape(ring, narrowing)).toList();
        return SHAPES.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing shape(Ring ring, double narrowing) {
        return SHAPES.createLinearRing(
                ring.points().stream()
                        .map(
                                point ->
                                        new Coordinate(
                                                point.longitude() * narrowing, point.latitude()))
                        .toArray(Coordinate[]::new));
    }

    private static List<Polygon> polygons(Geometry shape, double narrowing) {
        return IntStream.range(0, shape.getNumGeometries())
                .mapToObj(part -> (org.locationtech.jts.geom.Polygon) shape.getGeometryN(part))
                .map(part -> polygon(part, narrowing))
                .filter(polygon -> !polygon.rings().isEmpty())
                .toList();
    }

    private static Polygon polygon(org.locationtech.jts.geom.Polygon part, double narrowing) {
        List<Ring> rings = new ArrayList<>();
        Ring outer = ring(part.getExteriorRing(), narrowing);
        if (outer.points().size() >= LEAST_POINTS) {
            rings.add(outer);
            IntStream.range(0, part.getNumInteriorRing())
                    .mapToObj(hole -> ring(part.getInteriorRingN(hole), narrowing))
                    .filter(hole -> hole.points().size() >= LEAST_POINTS)
                    .forEach(rings::add);
        }
        return new Polygon(rings);
    }

    private static Ring ring(LinearRing ring, double narrowing) {
        List<Point> points = new ArrayList<>();
        for (Coordinate corner : ring.getCoordinates()) {
            Point point = new Point(rounded(corner.getX() / narrowing), rounded(corner.getY()));
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        return new Ring(points);
    }

    /** To five places, which is a metre or less. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 100_000) / 100_000;
    }
}
