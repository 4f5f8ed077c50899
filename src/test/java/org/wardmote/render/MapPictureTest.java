package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Boundaries.Point;
import org.wardmote.model.Boundaries.Polygon;
import org.wardmote.model.Boundaries.Ring;
import org.wardmote.page.DrawnMap;
import org.wardmote.page.TileMap;

class MapPictureTest {

    /** A square a tenth of a degree wide, on the equator, where degrees are equally long. */
    private static Polygon square(double west) {
        return new Polygon(
                List.of(
                        new Ring(
                                List.of(
                                        new Point(west, 0),
                                        new Point(west + 0.1, 0),
                                        new Point(west + 0.1, 0.1),
                                        new Point(west, 0.1),
                                        new Point(west, 0)))));
    }

    private static Element drawn() {
        DrawnMap map =
                new DrawnMap(
                        List.of(
                                new DrawnMap.Shape(
                                        "Ash", TileMap.Face.of(3, "18.7"), List.of(square(0))),
                                new DrawnMap.Shape(
                                        "Rowan",
                                        new TileMap.Face("few", "", "few"),
                                        List.of(square(0.1)))));
        return Jsoup.parse(MapPicture.of(map), "", Parser.xmlParser()).child(0);
    }

    @Test
    void northIsUpAndTheWholeWidthIsUsed() {
        assertThat(drawn().attr("viewBox")).isEqualTo("0 0 640 324");
        assertThat(drawn().select("path.shape").get(0).attr("d"))
                .isEqualTo("M4 320L320 320L320 4L4 4L4 320Z");
    }

    @Test
    void eachWardStandsOnTheGroundOfItsClassWithItsValueInItsMiddle() {
        assertThat(drawn().select("path"))
                .extracting(Element::className)
                .contains("shape v3", "shape few");
        assertThat(drawn().select("text").get(0).text()).isEqualTo("18.7");
        assertThat(drawn().select("text").get(0).attr("x")).isEqualTo("162");
    }

    @Test
    void itsNameGivesEveryValue() {
        assertThat(drawn().attr("aria-label")).isEqualTo("Ash 18.7, Rowan few");
    }
}
