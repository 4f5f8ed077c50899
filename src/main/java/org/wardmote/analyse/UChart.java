package org.wardmote.analyse;

import java.util.List;

/**
 * Limits for rates, each its own by what its events were counted in: {@code ū ± 3√(ū/n)}.
 *
 * <p>D. C. Montgomery, "Introduction to Statistical Quality Control", 6th edition, Wiley 2009,
 * section 7.3.
 */
public final class UChart {

    /** From here on the rates spread more than chance, and Laney's chart is the one to draw. */
    private static final double OVER_DISPERSED = 1.5;

    private UChart() {}

    /** One for each sample, in the same order. */
    public static List<Limits> limits(List<Sample> samples) {
        double centre = centre(samples);
        return samples.stream()
                .map(sample -> Limits.about(centre, 3 * sigma(centre, sample)).fromZero())
                .toList();
    }

    /**
     * Whether the rates spread so much more than chance that most charts would be full of signals:
     * the mean of their squared distances, in standard deviations, is above 1.5.
     */
    public static boolean isOverDispersed(List<Sample> samples) {
        List<Double> squares = distances(samples).stream().map(z -> z * z).toList();
        return Mean.of(squares) > OVER_DISPERSED;
    }

    static double centre(List<Sample> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no samples have no rate");
        }
        long events = samples.stream().mapToLong(Sample::count).sum();
        return events / samples.stream().mapToDouble(Sample::size).sum();
    }

    static double sigma(double centre, Sample sample) {
        return Math.sqrt(centre / sample.size());
    }

    /** How many standard deviations each rate lies from the centre; none where nothing happened. */
    static List<Double> distances(List<Sample> samples) {
        double centre = centre(samples);
        return samples.stream()
                .map(sample -> centre == 0 ? 0 : (sample.rate() - centre) / sigma(centre, sample))
                .toList();
    }
}
