package org.wardmote.page;

import java.time.YearMonth;
import java.util.List;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Stands;

/** Quarters and months as the places along a chart. */
public final class Periods {

    private Periods() {}

    /** {@code July to September 2025 (Q2 2025/26)}, in brief {@code Jul 25}. */
    public static Point point(Quarter quarter) {
        return Point.of(quarter.label(), brief(quarter.months().get(0)));
    }

    /**
     * {@code July 2025}, in brief {@code Jul 25}; every other quarter on a band, so that the eye
     * sees quarters under the months.
     */
    public static List<Point> months(List<YearMonth> months) {
        return months.stream().map(Periods::point).toList();
    }

    private static Point point(YearMonth month) {
        Point point = Point.of(Written.month(month), brief(month));
        return Quarter.of(month).number() % 2 == 1 ? point.standing(Stands.BANDED) : point;
    }

    /** {@code Jul 25}. */
    public static String brief(YearMonth month) {
        String full = Written.month(month);
        return full.substring(0, 3) + " " + full.substring(full.length() - 2);
    }
}
