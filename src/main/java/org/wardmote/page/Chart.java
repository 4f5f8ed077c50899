package org.wardmote.page;

import java.util.List;

/**
 * What a figure draws. Every kind states the table that holds all of its values; picture, browser,
 * CSV and JSON draw from that, so that they cannot differ.
 */
public sealed interface Chart permits Lines, RankedDots, FunnelPlot, EventStrip, Spark {

    /** The word by which the script of the theme knows it: {@code lines}. */
    String kind();

    ChartTable table();

    /** The values of a column or row that have a number. */
    static List<Double> numbers(List<ChartTable.Value> values) {
        return values.stream().flatMap(value -> value.number().stream()).toList();
    }
}
