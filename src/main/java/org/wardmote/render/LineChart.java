package org.wardmote.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.wardmote.plan.Figure;
import org.wardmote.plan.Figure.Series;
import org.wardmote.plan.Figure.Value;
import org.wardmote.render.EndLabels.EndLabel;

/**
 * The picture of a figure that stands until a browser draws it anew, and on paper: an SVG whose
 * colours and type are the theme's, by class alone.
 */
final class LineChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final double LEFT = 44;
    private static final double FIRST = 64;
    private static final double LAST = 626;
    private static final double TOP = 24;
    private static final double FOOT = 256;
    private static final double AXIS_WORDS = 286;

    /** On a phone, letters are 23 units high. */
    private static final EndLabels.Room ROOM = new EndLabels.Room(25, TOP - 4, FOOT - 8);

    private static final int MOST_DATES = 8;
    private static final int MOST_DATES_ON_A_PHONE = 3;

    private final Figure figure;
    private final int points;
    private final Scale scale;
    private final Svg svg = new Svg();

    private LineChart(Figure figure) {
        this.figure = figure;
        this.points = figure.chart().points().size();
        this.scale = Scale.upTo(highest(figure));
    }

    static String of(Figure figure) {
        return new LineChart(figure).drawn();
    }

    private String drawn() {
        String title = figure.id() + "-picture";
        String words = figure.id() + "-words";
        svg.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                title + " " + words);
        svg.words("title", figure.subtitle(), "id", title);
        svg.words("desc", figure.sentence(), "id", words);
        drawScale();
        drawDates();
        IntStream.range(0, series().size()).forEach(this::drawLine);
        drawLabels();
        return svg.close("svg").toString();
    }

    private void drawScale() {
        svg.open("g", "class", "chart-grid");
        for (double mark : scale.marks()) {
            svg.empty("line", "x1", LEFT, "x2", WIDTH, "y1", y(mark), "y2", y(mark));
        }
        svg.close("g");
        for (double mark : scale.marks()) {
            svg.words(
                    "text",
                    Svg.number(mark),
                    "x",
                    LEFT - 8,
                    "y",
                    y(mark) + 5,
                    "text-anchor",
                    "end");
        }
    }

    /** Counted back from the last, which matters most; on a phone there is room for few. */
    private void drawDates() {
        int every = (points + MOST_DATES - 1) / MOST_DATES;
        int shown = (points + every - 1) / every;
        int phone = every * ((shown + MOST_DATES_ON_A_PHONE - 1) / MOST_DATES_ON_A_PHONE);
        for (int i = (points - 1) % every; i < points; i += every) {
            int back = points - 1 - i;
            svg.words(
                    "text",
                    figure.chart().points().get(i).brief(),
                    "class",
                    back % phone == 0 ? "chart-date" : "chart-date wide-only",
                    "x",
                    back == 0 ? WIDTH : x(i),
                    "y",
                    AXIS_WORDS,
                    "text-anchor",
                    back == 0 ? "end" : "middle");
        }
    }

    /** A line for each unbroken run of values: where there is no number there is a gap. */
    private void drawLine(int number) {
        List<Value> values = series().get(number).values();
        String colour = "series-" + (number + 1);
        List<String> run = new ArrayList<>();
        for (int i = 0; i <= points; i++) {
            boolean isThere = i < points && values.get(i).number().isPresent();
            if (isThere) {
                double value = values.get(i).number().get();
                run.add(Svg.number(x(i)) + "," + Svg.number(y(value)));
            } else if (!run.isEmpty()) {
                svg.empty(
                        "polyline",
                        "class",
                        "chart-line " + colour,
                        "points",
                        String.join(" ", run));
                run.clear();
            }
        }
        last(values).ifPresent(i -> drawMark(i, values.get(i), colour));
        IntStream.range(0, points)
                .filter(i -> !values.get(i).note().isEmpty())
                .forEach(i -> drawNote(i, values.get(i)));
    }

    private void drawMark(int i, Value value, String style) {
        svg.empty(
                "circle",
                "class",
                "chart-mark " + style,
                "cx",
                x(i),
                "cy",
                y(value.number().orElseThrow()),
                "r",
                5);
    }

    private void drawNote(int i, Value value) {
        drawMark(i, value, "is-notable");
        boolean isLate = i > points / 2;
        svg.words(
                "text",
                value.note(),
                "class",
                "chart-note",
                "x",
                x(i) + (isLate ? -10 : 10),
                "y",
                y(value.number().orElseThrow()) + 5,
                "text-anchor",
                isLate ? "end" : "start");
    }

    private void drawLabels() {
        List<EndLabel> wishes =
                series().stream()
                        .flatMap(
                                one ->
                                        last(one.values()).stream()
                                                .mapToObj(i -> label(one, one.values().get(i))))
                        .toList();
        for (EndLabel label : EndLabels.apart(wishes, ROOM)) {
            svg.words(
                    "text",
                    label.text(),
                    "class",
                    "chart-label",
                    "x",
                    LAST - 8,
                    "y",
                    label.y(),
                    "text-anchor",
                    "end");
        }
    }

    private EndLabel label(Series one, Value value) {
        return new EndLabel(one.title() + " " + value.text(), y(value.number().orElseThrow()) - 9);
    }

    private List<Series> series() {
        return figure.chart().series();
    }

    private double x(int point) {
        return points == 1 ? LAST : FIRST + (LAST - FIRST) * point / (points - 1);
    }

    private double y(double value) {
        return FOOT - (FOOT - TOP) * scale.share(value);
    }

    private static OptionalInt last(List<Value> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).number().isPresent())
                .max();
    }

    private static double highest(Figure figure) {
        return figure.chart().series().stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> value.number().stream())
                .max(Double::compare)
                .orElse(0.0);
    }
}
