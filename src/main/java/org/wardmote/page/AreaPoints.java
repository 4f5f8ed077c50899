package org.wardmote.page;

import org.wardmote.model.Area;
import org.wardmote.model.SiteWords;
import org.wardmote.page.ChartTable.Point;

/** Areas as the places along a chart. */
public final class AreaPoints {

    private AreaPoints() {}

    /** {@code Milton and Waterbeach}, in brief {@code Milton}; a district in brief is one. */
    public static Point of(Area area, SiteWords words) {
        return area.kind() == Area.Kind.DISTRICT
                ? Point.of(area.name(), words.say("{District}"))
                : Point.of(area.name(), area.name().split(" and | & ")[0]);
    }
}
