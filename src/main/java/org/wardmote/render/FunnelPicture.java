package org.wardmote.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Figure;
import org.wardmote.page.FunnelPlot;
import org.wardmote.page.FunnelPlot.Limits;
import org.wardmote.page.FunnelPlot.Spot;
import org.wardmote.render.Drawing.Hand;

/** Spots between limits that narrow to the right; the limits pass through the spots' own. */
final class FunnelPicture {

    private static final double HEIGHT = 380;
    private static final double TOP = 44;
    private static final double FOOT = 324;
    private static final double LEFT = 8;
    private static final double RIGHT = 96;

    private final List<Spot> spots;
    private final Scale across;
    private final Upright upright;
    private final Drawing drawing = Drawing.ofHeight(HEIGHT);

    FunnelPicture(FunnelPlot funnel) {
        this.spots =
                funnel.spots().stream()
                        .filter(spot -> spot.expected().number().isPresent())
                        .sorted(Comparator.comparing(spot -> number(spot.expected())))
                        .toList();
        this.across = Scale.finelyUpTo(highest(List.of(Spot::expected)));
        this.upright =
                new Upright(
                        Scale.finelyUpTo(
                                highest(List.of(Spot::ratio, spot -> spot.limits().high95()))),
                        TOP,
                        FOOT);
    }

    String in(Figure figure) {
        upright.draw(drawing);
        drawing.levels("chart-benchmark", List.of(upright.y(1)));
        drawLimit("chart-limit", Limits::low95);
        drawLimit("chart-limit", Limits::high95);
        drawLimit("chart-limit is-outer", Limits::low998);
        drawLimit("chart-limit is-outer", Limits::high998);
        drawAxes();
        spots.stream().filter(spot -> spot.ratio().number().isPresent()).forEach(this::drawSpot);
        return drawing.in(figure);
    }

    private void drawAxes() {
        drawing.words("Ratio to what was expected", Hand.from("chart-remark", 0, 16));
        drawing.words("Events expected", Hand.upTo("chart-remark", 100, HEIGHT - 8));
        for (double mark : across.marks()) {
            drawing.words(Scale.words(mark), Hand.about("chart-scale", x(mark), FOOT + 22));
        }
    }

    /** Cut at the top of the scale, where the limits of the smallest areas would run off. */
    private void drawLimit(String style, Function<Limits, Value> limit) {
        List<String> run = new ArrayList<>();
        double top = upright.scale().top();
        Optional<Spot> cut = Optional.empty();
        for (Spot spot : spots) {
            Optional<Double> value = limit.apply(spot.limits()).number();
            if (value.isEmpty()) {
                continue;
            }
            if (value.get() > top) {
                cut = Optional.of(spot);
                continue;
            }
            if (run.isEmpty() && cut.isPresent()) {
                double above = number(limit.apply(cut.get().limits()));
                double from = x(number(cut.get().expected()));
                double share = (above - top) / (above - value.get());
                run.add(
                        Drawing.place(
                                from + (x(number(spot.expected())) - from) * share,
                                upright.y(top)));
            }
            run.add(Drawing.place(x(number(spot.expected())), upright.y(value.get())));
        }
        if (!run.isEmpty()) {
            drawing.line(style, run);
        }
    }

    private void drawSpot(Spot spot) {
        double x = x(number(spot.expected()));
        double y = upright.y(number(spot.ratio()));
        drawing.spot(spot.verdict().style(), x, y);
        if (!spot.ratio().note().isEmpty()) {
            drawing.named(
                    spot.point(),
                    x > (LEFT + RIGHT) / 2
                            ? Hand.upTo("chart-note", x, y + 5).shifted(-10)
                            : Hand.from("chart-note", x, y + 5).shifted(10));
        }
    }

    private double x(double expected) {
        return LEFT + (RIGHT - LEFT) * across.share(expected);
    }

    private static double number(Value value) {
        return value.number().orElseThrow();
    }

    private double highest(List<Function<Spot, Value>> values) {
        return spots.stream()
                .flatMap(spot -> values.stream().map(value -> value.apply(spot)))
                .flatMap(value -> value.number().stream())
                .max(Double::compare)
                .orElse(0.0);
    }
}
