package org.wardmote.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.model.Area;
import org.wardmote.model.Boundaries;
import org.wardmote.model.PublicRecord;

/**
 * Wards as they lie, where their boundaries are given; the same faces as on their squares.
 *
 * @param shapes in the order of the register
 */
public record DrawnMap(List<Shape> shapes) {

    public DrawnMap {
        shapes = List.copyOf(shapes);
    }

    /** A ward, its parts, and what it shows. */
    public record Shape(String name, TileMap.Face face, List<Boundaries.Polygon> polygons) {
        public Shape {
            polygons = List.copyOf(polygons);
        }
    }

    /** None where no ward has boundaries. */
    public static Optional<DrawnMap> of(PublicRecord record, Function<Area, TileMap.Face> face) {
        Boundaries boundaries = record.boundaries();
        List<Shape> shapes =
                record.registers().areas().stream()
                        .filter(area -> area.kind() == Area.Kind.WARD)
                        .filter(area -> boundaries.areas().containsKey(area.id()))
                        .map(
                                area ->
                                        new Shape(
                                                area.name(),
                                                face.apply(area),
                                                boundaries.areas().get(area.id())))
                        .toList();
        return shapes.isEmpty() ? Optional.empty() : Optional.of(new DrawnMap(shapes));
    }
}
