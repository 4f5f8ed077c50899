package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for shares, each its own by the number of its cases: {@code p̄ ± 3√(p̄(1−p̄)/n)}.
 *
 * <p>D. C. Montgomery, "Introduction to Statistical Quality Control", 6th edition, Wiley 2009,
 * section 7.2.
 */
public final class PChart {

    private PChart() {}

    /** One for each sample, in the same order. */
    public static List<Limits> limits(List<Sample> samples) {
        double centre = UChart.centre(samples.stream().map(Sample::asShare).toList());
        return samples.stream()
                .map(sample -> Limits.about(centre, 3 * sigma(centre, sample)).within(0, 1))
                .toList();
    }

    private static double sigma(double centre, Sample sample) {
        return Math.sqrt(centre * (1 - centre) / sample.size());
    }
}
