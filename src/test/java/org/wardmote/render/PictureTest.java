package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;
import org.wardmote.page.Lines;
import org.wardmote.page.Spark;
import org.wardmote.plan.ElmbridgeCharts;

/** What is drawn is what the table says, no more and no less. */
class PictureTest {

    private static final Pattern DOT = Pattern.compile("M([\\d.]+),([\\d.]+)h0");

    private static final List<Point> THREE =
            List.of(Point.of("June", "Jun"), Point.of("July", "Jul"), Point.of("August", "Aug"));

    static List<Figure> everyKind() {
        return ElmbridgeCharts.all();
    }

    private static Element drawn(Figure figure) {
        return Jsoup.parse(Picture.of(figure), "", Parser.xmlParser()).child(0);
    }

    private static Element drawn(Value... values) {
        return drawn(
                ElmbridgeCharts.figure(
                        "lamps",
                        new Lines(
                                "Lamps (number)",
                                "Month",
                                THREE,
                                List.of(Lines.Series.of("Lamps", List.of(values))))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsAPictureWithATitleAndADescription(Figure figure) {
        Element picture = drawn(figure);

        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-labelledby"))
                .isEqualTo(figure.id() + "-picture " + figure.id() + "-words");
        assertThat(picture.selectFirst("title").text()).isEqualTo("Broken lamps in Elmbridge");
        assertThat(picture.selectFirst("desc").text()).isEqualTo("Forty in August 2024.");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noColourStandsInAnyPicture(Figure figure) {
        assertThat(Picture.of(figure)).doesNotContain("style=", "fill=", "stroke=");
    }

    @Test
    void aLineRunsFromTheFootToTheHighestValue() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2)).select("polyline").attr("points"))
                .isEqualTo("9,266 48.7,147 88.4,28");
    }

    @Test
    void whereThereIsNoNumberNothingIsDrawn() {
        Element picture = drawn(Value.of(1), Value.of("[c]"), Value.of(1));

        assertThat(picture.select("polyline"))
                .extracting(line -> line.attr("points"))
                .containsExactly("9,28", "88.4,28");
        assertThat(dots(picture)).hasSize(2);
    }

    @Test
    void theLastValueIsNamedBesideItsLine() {
        assertThat(drawn(Value.of(0), Value.of(1), Value.of(2)).select("text.wide-only"))
                .extracting(Element::text)
                .contains("Lamps 2");
    }

    @Test
    void aLineDoesNotCrossABreak() {
        Figure broken =
                ElmbridgeCharts.figure(
                        "lamps",
                        new Lines(
                                "Lamps",
                                "Month",
                                List.of(
                                        THREE.get(0),
                                        THREE.get(1),
                                        THREE.get(2).afterBreak("counted anew")),
                                List.of(
                                        Lines.Series.of(
                                                "Lamps",
                                                List.of(Value.of(1), Value.of(2), Value.of(2))))));

        assertThat(drawn(broken).select(".chart-line"))
                .extracting(line -> line.attr("points").split(" ").length)
                .containsExactly(2, 1);
        assertThat(drawn(broken).select("text.chart-remark").text()).isEqualTo("counted anew");
    }

    @Test
    void everyNumberOfALineHasItsHeight() {
        Lines lines = (Lines) ElmbridgeCharts.compared().chart();
        List<MatchResult> dots = dots(drawn(ElmbridgeCharts.compared()));
        List<Double> numbers = new ArrayList<>();
        lines.series().forEach(one -> numbers.addAll(Chart.numbers(one.values())));

        assertThat(dots).hasSameSizeAs(numbers);
        for (int i = 0; i < dots.size(); i++) {
            double height = (266 - Double.parseDouble(dots.get(i).group(2))) / (266 - 28);
            assertThat(height * 1500).isCloseTo(numbers.get(i), within(1.0));
        }
    }

    @Test
    void everyRankedRowHasOneDotAtItsRateAndNoOtherRowHasAny() {
        ChartTable table = ElmbridgeCharts.dots().chart().table();
        List<Double> rates =
                table.rows().stream()
                        .filter(row -> row.point().stands() == Stands.PLAIN)
                        .map(row -> row.cells().get(1).number().orElseThrow())
                        .toList();
        List<Double> drawn =
                shares(drawn(ElmbridgeCharts.dots()).select("svg > svg:has(.chart-mark)"));

        assertThat(drawn).hasSameSizeAs(rates);
        for (int i = 0; i < rates.size(); i++) {
            assertThat((drawn.get(i) - 36) / 54 * 25).isCloseTo(rates.get(i), within(0.02));
        }
    }

    @Test
    void aHiddenSpotOfAFunnelIsNotDrawn() {
        Element picture = drawn(ElmbridgeCharts.funnel());

        assertThat(picture.select(".chart-mark")).hasSize(5);
        assertThat(picture.text()).doesNotContain("Yew");
    }

    @Test
    void aStripHasOneDotAnEvent() {
        EventStrip strip = (EventStrip) ElmbridgeCharts.strip().chart();
        double events = Chart.numbers(strip.values()).stream().mapToDouble(one -> one).sum();

        assertThat(dots(drawn(ElmbridgeCharts.strip()))).hasSize((int) events);
    }

    @Test
    void ofAHiddenNumberThePictureIsTheSameWhateverItIs() {
        assertThat(drawn(Value.of(1), Value.of("[c]"), Value.of(3)).outerHtml())
                .isEqualTo(drawn(Value.of(1), Value.of("[x]"), Value.of(3)).outerHtml());
    }

    @Test
    void aSparkSaysEveryValueInItsWords() {
        Spark spark = new Spark("Lamps", THREE, List.of(Value.of(4), Value.of("[c]"), Value.of(2)));
        Element page = Jsoup.parseBodyFragment(SparkPicture.of(spark)).body();

        assertThat(page.select(".visually-hidden").text())
                .isEqualTo("Lamps: Jun 4, Jul [c], Aug 2");
        assertThat(page.select("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select("polyline")).isEmpty();
        assertThat(page.select("circle")).hasSize(1);
    }

    private static List<MatchResult> dots(Element picture) {
        return picture.select(".chart-dots").stream()
                .flatMap(path -> DOT.matcher(path.attr("d")).results())
                .toList();
    }

    private static List<Double> shares(Elements places) {
        return places.stream()
                .map(place -> Double.valueOf(place.attr("x").replace("%", "")))
                .toList();
    }
}
