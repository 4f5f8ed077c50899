package org.wardmote.page;

import org.wardmote.model.Area;
import org.wardmote.page.ChartTable.Point;

/** Areas as the places along a chart. */
public final class AreaPoints {

    private AreaPoints() {}

    /** {@code Milton and Waterbeach}, in brief {@code Milton}; a district in brief is one. */
    public static Point of(Area area) {
        return area.kind() == Area.Kind.DISTRICT
                ? Point.of(area.name(), "District")
                : Point.of(area.name(), area.name().split(" and | & ")[0]);
    }
}
