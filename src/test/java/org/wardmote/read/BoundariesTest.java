package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Boundaries;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;

/** What {@code areas.geojson} says, and what is told of one that cannot be used. */
class BoundariesTest {

    private static final String SQUARE = "[[[0, 52], [1, 52], [1, 53], [0, 52]]]";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void aFeatureIsTheBoundaryOfTheAreaThatItsIdNames() {
        Boundaries read =
                read(
                        """
                        {"type": "FeatureCollection", "attribution": ["Drawn by hand."], "features": [
                        {"type": "Feature", "id": "ash", "properties": {"name": "Ash"},
                         "geometry": {"type": "Polygon", "coordinates": %s}}
                        ]}
                        """
                                .formatted(SQUARE));

        assertThat(read)
                .isEqualTo(
                        new Boundaries(
                                new TreeMap<>(
                                        Map.of(
                                                "ash",
                                                List.of(
                                                        new Polygon(
                                                                List.of(
                                                                        new Ring(
                                                                                List.of(
                                                                                        new Point(
                                                                                                0,
                                                                                                52),
                                                                                        new Point(
                                                                                                1,
                                                                                                52),
                                                                                        new Point(
                                                                                                1,
                                                                                                53),
                                                                                        new Point(
                                                                                                0,
                                                                                                52)))))))),
                                List.of("Drawn by hand.")));
    }

    @Test
    void anAreaMayLieInSeveralPartsWithHoles() {
        Boundaries read =
                read(
                        feature("ash", "MultiPolygon", "[" + SQUARE + ", " + withHole() + "]")
                                .formatted());

        assertThat(read.areas().get("ash"))
                .extracting(polygon -> polygon.rings().size())
                .containsExactly(1, 2);
    }

    @Test
    void anAreaThatIsNotThereIsTold() {
        assertThat(told(feature("ahs", "Polygon", SQUARE)))
                .containsExactly(
                        "areas.geojson:2:1: there is no area \"ahs\"."
                                + " | Did you mean ash? They are listed in areas.yaml.");
    }

    @Test
    void twoBoundariesOfOneAreaAreTold() {
        assertThat(
                        told(
                                """
                                {"features": [
                                {"id": "ash", "geometry": {"type": "Polygon", "coordinates": %s}},
                                {"id": "ash", "geometry": {"type": "Polygon", "coordinates": %s}}
                                ]}"""
                                        .formatted(SQUARE, SQUARE)))
                .containsExactly(
                        "areas.geojson:3:1: \"ash\" has two boundaries."
                                + " | Keep the one that is right. An area in several parts is one"
                                + " \"MultiPolygon\".");
    }

    @Test
    void aShapeThatIsNoAreaIsTold() {
        assertThat(told(feature("ash", "LineString", "[[0, 52], [1, 52]]")))
                .containsExactly(
                        "areas.geojson:3:23: \"LineString\" is not the shape of an area."
                                + " | An area is a \"Polygon\" or a \"MultiPolygon\".");
    }

    @Test
    void aRingThatDoesNotCloseIsTold() {
        assertThat(told(feature("ash", "Polygon", "[[[0, 52], [1, 52], [1, 53], [0, 53]]]")))
                .containsExactly(
                        "areas.geojson:3:50: a ring does not close."
                                + " | A ring has four points at least, and its last is its first"
                                + " again.");
    }

    @Test
    void pointsInMetresAreTold() {
        assertThat(told(feature("ash", "Polygon", "[[[554321, 262345]]]")))
                .containsExactly(
                        "areas.geojson:3:51: a point is not in degrees."
                                + " | A point is longitude and latitude (WGS 84), such as [0.12,"
                                + " 52.2]; a file in metres of the National Grid must be fetched as"
                                + " WGS 84.");
    }

    @Test
    void aFileThatBreaksOffIsToldWhereItDoes() {
        assertThat(told("{\"features\": [\n{\"id\": \"ash\","))
                .containsExactly(
                        "areas.geojson:2:14: from here on this is not JSON."
                                + " | Brackets and braces must pair and items be parted by commas."
                                + " If the file was cut off, make it or fetch it again.");
    }

    private static String withHole() {
        return "[[[2, 52], [3, 52], [3, 53], [2, 52]],"
                + " [[2.4, 52.1], [2.6, 52.1], [2.6, 52.2], [2.4, 52.1]]]";
    }

    private static String feature(String id, String type, String coordinates) {
        return """
               {"type": "FeatureCollection", "features": [
               {"type": "Feature", "id": "%s",
                "geometry": {"type": "%s", "coordinates": %s}}
               ]}
               """
                .formatted(id, type, coordinates);
    }

    private Boundaries read(String geojson) {
        return folder.with("areas.geojson", geojson).read().content().record().boundaries();
    }

    private List<String> told(String geojson) {
        return folder.with("areas.geojson", geojson).read().problems().stream()
                .map(
                        problem ->
                                problem.location()
                                        + ": "
                                        + problem.message()
                                        + " | "
                                        + problem.hint())
                .toList();
    }
}
