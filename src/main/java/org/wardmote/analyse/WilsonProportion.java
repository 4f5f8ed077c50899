package org.wardmote.analyse;

import java.util.Optional;

/**
 * A share of cases with Wilson's interval: 43 of 52 is 82.7 %, from 70.3 % to 90.6 %.
 *
 * <p>E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal
 * of the American Statistical Association 22 (1927), 209–212; in the form of R. G. Newcombe and D.
 * G. Altman in "Statistics with Confidence", 2nd edition, BMJ Books 2000, page 46: with {@code q =
 * 1 − x/n}, {@code (2x + z² ∓ z√(z² + 4xq)) / (2(n + z²))}.
 */
public final class WilsonProportion {

    private WilsonProportion() {}

    public static Estimate of(Sample sample, Confidence confidence) {
        double cases = sample.asShare().count();
        double share = sample.rate();
        double z = confidence.z();
        double middle = 2 * cases + z * z;
        double reach = z * Math.sqrt(z * z + 4 * cases * (1 - share));
        double scale = 2 * (sample.size() + z * z);
        return new Estimate(
                share,
                new Interval((middle - reach) / scale, (middle + reach) / scale).within(0, 1));
    }

    /** Empty where the number of cases, or of all, is not known. */
    public static Optional<Estimate> of(Observed observed, Confidence confidence) {
        return observed.sample().map(sample -> of(sample, confidence));
    }
}
