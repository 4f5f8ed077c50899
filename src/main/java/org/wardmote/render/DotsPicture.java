package org.wardmote.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Figure;
import org.wardmote.page.RankedDots;
import org.wardmote.page.RankedDots.Dot;
import org.wardmote.render.Drawing.Hand;

/** A row for each ranked area: its name, its dot on its interval, its rate. */
final class DotsPicture {

    private static final double TOP = 34;
    private static final double ROW = 26;
    private static final double AXIS = 30;
    private static final double LEFT = 36;
    private static final double RIGHT = 90;

    private final List<Dot> ranked;
    private final List<Dot> benchmarks;
    private final Scale scale;
    private final double foot;
    private final Drawing drawing;

    DotsPicture(RankedDots dots) {
        this.ranked = dots.dots().stream().filter(Dot::isRanked).toList();
        this.benchmarks = dots.dots().stream().filter(Dot::isBenchmark).toList();
        this.scale = Scale.finelyUpTo(highest());
        this.foot = TOP + ROW * ranked.size();
        this.drawing = Drawing.ofHeight(foot + AXIS);
    }

    String in(Figure figure) {
        drawScale();
        benchmarks.forEach(this::drawBenchmark);
        drawing.stretched().empty("path", "class", "chart-whisker", "d", whiskers());
        IntStream.range(0, ranked.size()).forEach(this::drawRow);
        return drawing.in(figure);
    }

    private void drawScale() {
        List<Double> rules = new ArrayList<>();
        IntStream.rangeClosed(0, ranked.size()).forEach(i -> rules.add(TOP + ROW * i));
        drawing.levels("chart-grid", rules);
        for (double mark : scale.marks()) {
            drawing.words(Scale.words(mark), Hand.about("chart-scale", x(mark), foot + 20));
        }
    }

    private void drawBenchmark(Dot district) {
        district.rate()
                .number()
                .ifPresent(
                        rate -> {
                            double x = x(rate);
                            drawing.line(
                                    "chart-benchmark",
                                    List.of(Drawing.place(x, TOP - 6), Drawing.place(x, foot)));
                            Hand hand =
                                    x > (LEFT + RIGHT) / 2
                                            ? Hand.upTo("chart-level", x, TOP - 12).shifted(8)
                                            : Hand.from("chart-level", x, TOP - 12).shifted(-8);
                            drawing.named(district.point().with(district.rate()), hand);
                        });
    }

    private String whiskers() {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).low().number().isPresent())
                .filter(i -> ranked.get(i).high().number().isPresent())
                .mapToObj(
                        i ->
                                "M"
                                        + Drawing.place(x(ranked.get(i).low()), y(i))
                                        + "H"
                                        + Svg.share(x(ranked.get(i).high())))
                .collect(Collectors.joining());
    }

    private void drawRow(int i) {
        Dot dot = ranked.get(i);
        drawing.named(dot.point(), Hand.from("chart-name", 0, y(i) + 5));
        if (dot.rate().number().isPresent()) {
            drawing.spot(dot.verdict().style(), x(dot.rate()), y(i));
        }
        drawing.words(dot.rate().text(), Hand.upTo("chart-value", 100, y(i) + 5));
    }

    private static double y(int row) {
        return TOP + ROW * row + ROW / 2;
    }

    private double x(Value value) {
        return x(value.number().orElseThrow());
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * scale.share(value);
    }

    private double highest() {
        return IntStream.range(0, ranked.size())
                .mapToObj(ranked::get)
                .flatMap(dot -> List.of(dot.rate(), dot.high()).stream())
                .flatMap(value -> value.number().stream())
                .max(Double::compare)
                .orElse(0.0);
    }
}
