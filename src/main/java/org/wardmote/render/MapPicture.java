package org.wardmote.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;
import org.wardmote.page.DrawnMap;
import org.wardmote.page.DrawnMap.Shape;

/**
 * Wards as they lie, each on the ground of its class with its value printed. At the scale of a
 * district, degrees are as good as metres once those of longitude are shortened for the latitude.
 */
final class MapPicture {

    private static final double WIDTH = 640;
    private static final double EDGE = 4;

    private final DrawnMap map;
    private final double west;
    private final double north;
    private final double perDegreeEast;
    private final double perDegreeSouth;
    private final double height;

    private MapPicture(DrawnMap map) {
        this.map = map;
        List<Point> points =
                map.shapes().stream().flatMap(shape -> points(shape.polygons())).toList();
        this.west = points.stream().mapToDouble(Point::longitude).min().orElse(0);
        this.north = points.stream().mapToDouble(Point::latitude).max().orElse(0);
        double east = points.stream().mapToDouble(Point::longitude).max().orElse(1);
        double south = points.stream().mapToDouble(Point::latitude).min().orElse(0);
        double shortened = Math.cos(Math.toRadians((north + south) / 2));
        this.perDegreeSouth = (WIDTH - 2 * EDGE) / Math.max(1e-9, (east - west) * shortened);
        this.perDegreeEast = perDegreeSouth * shortened;
        this.height = 2 * EDGE + (north - south) * perDegreeSouth;
    }

    static String of(DrawnMap map) {
        return new MapPicture(map).drawn();
    }

    private static Stream<Point> points(List<Polygon> polygons) {
        return polygons.stream()
                .flatMap(polygon -> polygon.rings().stream())
                .flatMap(ring -> ring.points().stream());
    }

    private String drawn() {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "drawn-map",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
                "width",
                WIDTH,
                "height",
                height,
                "role",
                "img",
                "aria-label",
                map.shapes().stream().map(MapPicture::words).collect(Collectors.joining(", ")));
        drawHatch(svg);
        map.shapes().forEach(shape -> draw(shape, svg));
        map.shapes().forEach(shape -> write(shape, svg));
        return svg.close("svg").toString();
    }

    /** Too few to show: what hatches the squares, as a pattern. */
    private static void drawHatch(Svg svg) {
        svg.open(
                "pattern",
                "id",
                "hatch",
                "width",
                6,
                "height",
                6,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        svg.empty("path", "class", "hatch", "d", "M3 0V6");
        svg.close("pattern");
    }

    private void draw(Shape shape, Svg svg) {
        svg.begin("path", "class", style(shape));
        if (shape.face().style().equals("few")) {
            svg.more("fill", "url(#hatch)");
        }
        svg.more("d", path(shape)).end("", "path");
    }

    private static String words(Shape shape) {
        return shape.face().value().isEmpty()
                ? shape.name()
                : shape.name() + " " + shape.face().value();
    }

    private static String style(Shape shape) {
        return shape.face().style().isEmpty() ? "shape" : "shape " + shape.face().style();
    }

    private String path(Shape shape) {
        return shape.polygons().stream()
                .flatMap(polygon -> polygon.rings().stream())
                .map(this::path)
                .collect(Collectors.joining());
    }

    private String path(Ring ring) {
        return ring.points().stream()
                .map(point -> Svg.number(x(point)) + " " + Svg.number(y(point)))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    /** In the middle of its largest part. */
    private void write(Shape shape, Svg svg) {
        shape.polygons().stream()
                .map(polygon -> polygon.rings().get(0))
                .max(Comparator.comparingDouble(this::area))
                .map(ring -> centre(ring))
                .filter(centre -> !shape.face().value().isEmpty())
                .ifPresent(
                        centre ->
                                svg.words(
                                        "text",
                                        shape.face().value(),
                                        "class",
                                        style(shape),
                                        "x",
                                        centre[0],
                                        "y",
                                        centre[1] + 5,
                                        "text-anchor",
                                        "middle"));
    }

    private double area(Ring ring) {
        return Math.abs(twiceTheArea(ring));
    }

    /** By the formula of the surveyor; positive or negative by the way round. */
    private double twiceTheArea(Ring ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.points().size(); i++) {
            sum += cross(ring.points().get(i), ring.points().get(i + 1));
        }
        return sum;
    }

    private double cross(Point one, Point next) {
        return x(one) * y(next) - x(next) * y(one);
    }

    private double[] centre(Ring ring) {
        double sum = twiceTheArea(ring);
        double x = 0;
        double y = 0;
        for (int i = 0; i + 1 < ring.points().size(); i++) {
            Point one = ring.points().get(i);
            Point next = ring.points().get(i + 1);
            x += (x(one) + x(next)) * cross(one, next);
            y += (y(one) + y(next)) * cross(one, next);
        }
        Point first = ring.points().get(0);
        return sum == 0
                ? new double[] {x(first), y(first)}
                : new double[] {x / (3 * sum), y / (3 * sum)};
    }

    private double x(Point point) {
        return EDGE + (point.longitude() - west) * perDegreeEast;
    }

    private double y(Point point) {
        return EDGE + (north - point.latitude()) * perDegreeSouth;
    }
}
