package org.wardmote.render;

import org.wardmote.page.Chart;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;
import org.wardmote.page.FunnelPlot;
import org.wardmote.page.Lines;
import org.wardmote.page.RankedDots;
import org.wardmote.page.Spark;

/**
 * The picture of a figure, which stands until a browser draws it anew, and on paper: an SVG whose
 * colours and type are the theme's, by class alone.
 *
 * <p>Across, everything stands in shares of the width, and upright in pixels, so that the picture
 * fills its column while its words keep their size: a phone shows the same words as a desk.
 */
final class Picture {

    private Picture() {}

    static String of(Figure figure) {
        Chart chart = figure.chart();
        if (chart instanceof Lines lines) {
            return new LinesPicture(lines).in(figure);
        }
        if (chart instanceof RankedDots dots) {
            return new DotsPicture(dots).in(figure);
        }
        if (chart instanceof FunnelPlot funnel) {
            return new FunnelPicture(funnel).in(figure);
        }
        if (chart instanceof EventStrip strip) {
            return new StripPicture(strip).in(figure);
        }
        return SparkPicture.of((Spark) chart);
    }
}
