package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.plan.Figure;
import org.wardmote.plan.Figure.Chart;
import org.wardmote.plan.Figure.Point;
import org.wardmote.plan.Figure.Series;
import org.wardmote.plan.Figure.Value;

class LineChartTest {

    private static final Value MISSING = new Value("not published", Optional.empty(), "");

    private static String drawn(Value... values) {
        List<Point> points =
                List.of(
                        new Point("June", "Jun"),
                        new Point("July", "Jul"),
                        new Point("August", "Aug"));
        Chart chart =
                new Chart(
                        "Lamps (number)",
                        "Month",
                        points,
                        List.of(new Series("Lamps", List.of(values))));
        return LineChart.of(
                new Figure("lamps", "Lamps rose", "Lamps & posts", "Two.", chart, List.of()));
    }

    @Test
    void itIsAPictureWithATitleAndADescription() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2)))
                .startsWith(
                        "<svg class=\"chart\" viewBox=\"0 0 640 300\" width=\"640\" height=\"300\""
                                + " role=\"img\" aria-labelledby=\"lamps-picture lamps-words\">"
                                + "<title id=\"lamps-picture\">Lamps &amp; posts</title>"
                                + "<desc id=\"lamps-words\">Two.</desc>");
    }

    @Test
    void aLineRunsFromTheFootToTheHighestValue() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2)))
                .contains(
                        "<polyline class=\"chart-line series-1\""
                                + " points=\"64,256 345,140 626,24\"/>");
    }

    @Test
    void whereThereIsNoNumberTheLineHasAGap() {
        assertThat(drawn(Value.of(1), MISSING, Value.of(1)))
                .contains("points=\"64,24\"")
                .contains("points=\"626,24\"");
    }

    @Test
    void theLastValueIsNamedBesideItsLine() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2))).contains(">Lamps 2</text>");
    }

    @Test
    void noColourStandsInThePicture() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2)))
                .doesNotContain("style=", "fill=", "stroke=");
    }
}
