package org.wardmote.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;

/** One dot an event, stacked over its period. */
final class StripPicture {

    private static final double HEIGHT = 150;
    private static final double TOP = 12;
    private static final double FOOT = 116;
    private static final double HIGHEST_STEP = 18;

    private final EventStrip strip;
    private final Along along;
    private final double step;
    private final Drawing drawing = Drawing.ofHeight(HEIGHT);

    StripPicture(EventStrip strip) {
        this.strip = strip;
        this.along = new Along(strip.points(), 4, 96);
        this.step = Math.min(HIGHEST_STEP, (FOOT - TOP) / Math.max(1, highest(strip)));
    }

    String in(Figure figure) {
        along.drawBands(drawing, TOP, FOOT);
        drawing.levels("chart-axis", List.of(FOOT));
        along.drawDates(drawing, FOOT + 24);
        drawing.stretched()
                .empty(
                        "path",
                        "class",
                        "chart-dots chart-events series-1",
                        "d",
                        IntStream.range(0, strip.values().size())
                                .mapToObj(i -> stack(i, strip.values().get(i)))
                                .collect(Collectors.joining()));
        return drawing.in(figure);
    }

    private String stack(int i, Value value) {
        int events = value.number().map(Double::intValue).orElse(0);
        return IntStream.range(0, events)
                .mapToObj(n -> "M" + Drawing.place(along.x(i), FOOT - step * (n + 0.5)) + "h0")
                .collect(Collectors.joining());
    }

    private static double highest(EventStrip strip) {
        return Chart.numbers(strip.values()).stream().max(Double::compare).orElse(0.0);
    }
}
