package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;

class BoundariesTextTest {

    @Test
    void eachAreaHasALineAndNumbersAreAsShortAsTheyCanBe() {
        Polygon polygon =
                new Polygon(
                        List.of(
                                new Ring(
                                        List.of(
                                                new Point(-0.5, 50),
                                                new Point(100, 52.100004),
                                                new Point(0.000001, 52),
                                                new Point(-0.5, 50)))));

        assertThat(
                        BoundariesText.of(
                                new TreeMap<>(
                                        Map.of(
                                                "rowan",
                                                List.of(polygon, polygon),
                                                "ash",
                                                List.of(polygon))),
                                Map.of("ash", "Ash"),
                                List.of("Drawn by hand.")))
                .isEqualTo(
                        """
                        {
                        "type": "FeatureCollection",
                        "attribution": ["Drawn by hand."],
                        "features": [
                        {"type":"Feature","id":"ash","properties":{"name":"Ash"},"geometry":{"type":"Polygon","coordinates":[[[-0.5,50],[100,52.1],[0,52],[-0.5,50]]]}},
                        {"type":"Feature","id":"rowan","properties":{"name":"rowan"},"geometry":{"type":"MultiPolygon","coordinates":[[[[-0.5,50],[100,52.1],[0,52],[-0.5,50]]],[[[-0.5,50],[100,52.1],[0,52],[-0.5,50]]]]}}
                        ]
                        }
                        """);
    }
}
