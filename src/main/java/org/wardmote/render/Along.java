package org.wardmote.render;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.render.Drawing.Hand;

/**
 * Periods side by side.
 *
 * @param first where the first stands, and {@code last}: in percent of the width
 */
record Along(List<Point> points, double first, double last) {

    private static final int MOST_DATES = 8;
    private static final double NEAR_THE_EDGE = 8;
    private static final int MOST_DATES_WHERE_NARROW = 4;

    double x(int point) {
        return points.size() == 1 ? last : first + point * step();
    }

    /** Half way to the one before. */
    double before(int point) {
        return x(point) - step() / 2;
    }

    private double step() {
        return points.size() == 1 ? 0 : (last - first) / (points.size() - 1);
    }

    /** A quiet ground under every run of points that stand on a band. */
    void drawBands(Drawing drawing, double top, double foot) {
        for (int i = 0; i < points.size(); i++) {
            if (isBanded(i) && !(i > 0 && isBanded(i - 1))) {
                int end = i;
                while (end + 1 < points.size() && isBanded(end + 1)) {
                    end++;
                }
                drawing.stretched()
                        .empty(
                                "rect",
                                "class",
                                "chart-quarter",
                                "x",
                                Svg.share(before(i)),
                                "y",
                                top,
                                "width",
                                Svg.share((end - i + 1) * step()),
                                "height",
                                foot - top);
            }
        }
    }

    /**
     * Where there are bands, the first point of each, else counted back from the last, which
     * matters most; a narrow picture has room for few.
     */
    void drawDates(Drawing drawing, double y) {
        List<Integer> wanted = dated();
        int every = wanted.size() / (MOST_DATES_WHERE_NARROW + 1) + 1;
        for (int place = 0; place < wanted.size(); place++) {
            int i = wanted.get(place);
            boolean isKept = (wanted.size() - 1 - place) % every == 0;
            String style = isKept ? "chart-date" : "chart-date wide-only";
            drawing.words(
                    points.get(i).brief(),
                    x(i) < NEAR_THE_EDGE ? Hand.from(style, 0, y) : Hand.about(style, x(i), y));
        }
    }

    private List<Integer> dated() {
        List<Integer> starts =
                IntStream.range(0, points.size())
                        .filter(i -> i == 0 || isBanded(i) != isBanded(i - 1))
                        .boxed()
                        .toList();
        List<Integer> all =
                starts.size() > 1 ? starts : IntStream.range(0, points.size()).boxed().toList();
        int every = (all.size() + MOST_DATES - 1) / MOST_DATES;
        return IntStream.range(0, all.size())
                .filter(place -> (all.size() - 1 - place) % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private boolean isBanded(int point) {
        return points.get(point).stands() == Stands.BANDED;
    }
}
