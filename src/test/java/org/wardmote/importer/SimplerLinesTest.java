package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;

class SimplerLinesTest {

    @Test
    void aPointThatHardlyBendsTheLineGoes() {
        assertThat(
                        simpler(
                                100,
                                polygon(
                                        ring(
                                                "0 52",
                                                "0.1 52",
                                                "0.10002 52.05",
                                                "0.1 52.1",
                                                "0 52.1",
                                                "0 52"))))
                .containsExactly(polygon(ring("0 52", "0.1 52", "0.1 52.1", "0 52.1", "0 52")));
    }

    @Test
    void withoutToleranceEveryCornerStaysRoundedToAMetre() {
        assertThat(
                        simpler(
                                0,
                                polygon(
                                        ring(
                                                "0.1234567 52",
                                                "0.2 52.0000049",
                                                "0.2 52.1",
                                                "0.1234567 52"))))
                .containsExactly(polygon(ring("0.12346 52", "0.2 52", "0.2 52.1", "0.12346 52")));
    }

    @Test
    void aHoleStaysAndOneSmallerThanADotGoes() {
        Ring outer = ring("0 52", "0.1 52", "0.1 52.1", "0 52.1", "0 52");
        Ring hole = ring("0.04 52.04", "0.04 52.06", "0.06 52.06", "0.06 52.04", "0.04 52.04");
        Ring dot = ring("0.08 52.08", "0.080001 52.08", "0.08 52.080001", "0.08 52.08");

        assertThat(simpler(0, polygon(outer, hole, dot))).containsExactly(polygon(outer, hole));
    }

    @Test
    void partsStayPartsAndOneSmallerThanADotGoes() {
        Polygon part = polygon(ring("0 52", "0.1 52", "0.1 52.1", "0 52"));
        Polygon other = polygon(ring("1 52", "1.1 52", "1.1 52.1", "1 52"));
        Polygon dot = polygon(ring("2 52", "2.000001 52", "2 52.000001", "2 52"));

        assertThat(simpler(0, part, other, dot)).containsExactly(part, other);
    }

    @Test
    void neighboursMeetWhereTheyMet() {
        SortedMap<String, List<Polygon>> areas =
                new TreeMap<>(
                        Map.of(
                                "ash",
                                List.of(
                                        polygon(
                                                ring(
                                                        "0 52",
                                                        "0.1 52",
                                                        "0.10002 52.05",
                                                        "0.1 52.1",
                                                        "0 52.1",
                                                        "0 52"))),
                                "rowan",
                                List.of(
                                        polygon(
                                                ring(
                                                        "0.1 52",
                                                        "0.2 52",
                                                        "0.2 52.1",
                                                        "0.1 52.1",
                                                        "0.10002 52.05",
                                                        "0.1 52")))));

        assertThat(new SimplerLines(100).of(areas).values())
                .allSatisfy(
                        area ->
                                assertThat(area.get(0).rings().get(0).points())
                                        .hasSize(5)
                                        .contains(new Point(0.1, 52), new Point(0.1, 52.1)));
    }

    private static List<Polygon> simpler(int metres, Polygon... parts) {
        return new SimplerLines(metres).of(new TreeMap<>(Map.of("ash", List.of(parts)))).get("ash");
    }

    private static Polygon polygon(Ring... rings) {
        return new Polygon(List.of(rings));
    }

    /** {@code ring("0 52", …)}: longitude and latitude of each point. */
    private static Ring ring(String... points) {
        return new Ring(
                Stream.of(points)
                        .map(point -> point.split(" "))
                        .map(p -> new Point(Double.parseDouble(p[0]), Double.parseDouble(p[1])))
                        .toList());
    }
}
