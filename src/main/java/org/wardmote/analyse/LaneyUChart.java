package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for rates that spread more than chance: those of {@link UChart}, as many times as wide as
 * the rates change from one to the next, in standard deviations.
 *
 * <p>D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002), 531–537:
 * {@code σ = √(ū/n) · mR̄(z)/1.128}.
 */
public final class LaneyUChart {

    private LaneyUChart() {}

    /** One for each sample, in the same order; at least two samples. */
    public static List<Limits> limits(List<Sample> samples) {
        double centre = UChart.centre(samples);
        double spread =
                MovingRange.mean(UChart.distances(samples), Screening.NONE)
                        / MovingRange.STANDARD_DEVIATIONS;
        return samples.stream()
                .map(
                        sample ->
                                Limits.about(centre, 3 * UChart.sigma(centre, sample) * spread)
                                        .fromZero())
                .toList();
    }
}
