package org.wardmote.render;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Spark;

/** A line as small as a word; its words give every value. */
final class SparkPicture {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double EDGE = 4;

    private SparkPicture() {}

    static String of(Spark spark) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "spark",
                "viewBox",
                "0 0 96 24",
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "aria-hidden",
                "true");
        List<Value> values = spark.values();
        double highest = Chart.numbers(values).stream().max(Double::compare).orElse(0.0);
        List<String> run = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).number().isEmpty()) {
                draw(run, svg);
                run.clear();
                continue;
            }
            double x = EDGE + (WIDTH - 2 * EDGE) * i / Math.max(1, values.size() - 1);
            double share = highest == 0 ? 0 : values.get(i).number().get() / highest;
            double y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share;
            run.add(Svg.number(x) + "," + Svg.number(y));
            if (i == values.size() - 1) {
                svg.empty("circle", "class", "spark-end", "cx", x, "cy", y, "r", 3);
            }
        }
        draw(run, svg);
        return svg.close("svg").words("span", spark.text(), "class", "visually-hidden").toString();
    }

    private static void draw(List<String> run, Svg svg) {
        if (run.size() > 1) {
            svg.empty("polyline", "class", "spark-line", "points", String.join(" ", run));
        }
    }
}
