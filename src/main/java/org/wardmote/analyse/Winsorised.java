package org.wardmote.analyse;

import java.util.List;

/**
 * Values of which the lowest and the highest tenth are drawn in to the tenths' edges, so that a few
 * true outliers do not widen the limits that are to show them.
 *
 * <p>D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety
 * in Health Care 14 (2005), 347–351; quantiles of type 7 in R. J. Hyndman and Y. Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50 (1996), 361–365.
 */
final class Winsorised {

    /** Of the wards, at either end. */
    static final double TENTH = 0.1;

    private Winsorised() {}

    static List<Double> of(List<Double> values) {
        List<Double> ordered = values.stream().sorted().toList();
        double low = quantile(ordered, TENTH);
        double high = quantile(ordered, 1 - TENTH);
        return values.stream().map(value -> Math.min(high, Math.max(low, value))).toList();
    }

    private static double quantile(List<Double> ordered, double probability) {
        double place = (ordered.size() - 1) * probability;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ordered.size() - 1);
        double step = ordered.get(above) - ordered.get(below);
        return ordered.get(below) + (place - below) * step;
    }
}
