package org.wardmote.analyse;

import java.util.List;

/**
 * How much more the wards differ among themselves than chance would have it, which widens a funnel
 * so that it does not point at half of them.
 *
 * <p>D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005), 1185–1202, https://doi.org/10.1002/sim.1970, on the scale of square roots, on
 * which a ward with a count of zero has its place: {@code Y = √(O/E)}, {@code s = 1/(2√E)}, {@code
 * z = (Y − 1)/s}, Winsorised; as in FunnelPlotR, R/od_adjustment.R,
 * https://github.com/nhs-r-community/FunnelPlotR.
 *
 * @param phi {@code Σz²/I}: about 1 where chance alone is at work
 * @param tauSquared the variance between wards on the scale of square roots; 0 where there is none
 */
public record OverDispersion(double phi, double tauSquared) {

    /** Chance alone. */
    public static final OverDispersion NONE = new OverDispersion(1, 0);

    /** Of at least two wards. */
    public static OverDispersion of(List<Ratio> ratios) {
        return of(
                Winsorised.of(ratios.stream().map(OverDispersion::distance).toList()),
                ratios.stream().map(ratio -> standardError(ratio.expected())).toList());
    }

    /**
     * {@code τ² = max(0, (Iφ − (I−1)) / (Σw − Σw²/Σw))} with {@code w = 1/s²}.
     *
     * @param distances from the target, in standard errors
     * @param standardErrors one for each distance
     */
    static OverDispersion of(List<Double> distances, List<Double> standardErrors) {
        int wards = distances.size();
        if (wards < 2) {
            throw new IllegalArgumentException("one ward alone differs from none");
        }
        double squares = distances.stream().mapToDouble(z -> z * z).sum();
        List<Double> weights = standardErrors.stream().map(s -> 1 / (s * s)).toList();
        double sum = weights.stream().mapToDouble(w -> w).sum();
        double ofSquares = weights.stream().mapToDouble(w -> w * w).sum();
        return new OverDispersion(
                squares / wards, Math.max(0, (squares - (wards - 1)) / (sum - ofSquares / sum)));
    }

    static double distance(Ratio ratio) {
        return (Math.sqrt(ratio.value()) - 1) / standardError(ratio.expected());
    }

    private static double standardError(double expected) {
        return 1 / (2 * Math.sqrt(expected));
    }

    /**
     * The funnel, as a ratio of observed to expected: {@code (1 ± z√(s² + τ²))²}; the exact funnel
     * where there is no over-dispersion. Squaring brings the limits back to the scale of ratios, on
     * which they are not symmetrical; FunnelPlotR draws them without.
     */
    public Interval limits(double expected, Confidence confidence) {
        if (tauSquared == 0) {
            return PoissonFunnel.limits(expected, confidence);
        }
        if (!(expected > 0)) {
            throw new IllegalArgumentException("some events are expected, not " + expected);
        }
        double s = standardError(expected);
        double reach = confidence.z() * Math.sqrt(s * s + tauSquared);
        // A root below zero would come back above it when squared.
        double low = Math.max(0, 1 - reach);
        return new Interval(low * low, (1 + reach) * (1 + reach));
    }
}
