package org.wardmote.analyse;

import java.util.Optional;

/**
 * Events for so many residents, with the interval of the count behind it.
 *
 * <p>{@code CrudeRate.PER_1000.of(new Sample(18, 10_927), Confidence.NINETY_FIVE)} is 1.65, from
 * 0.98 to 2.60. A rate may be above one event each.
 *
 * <p>Office for Health Improvement and Disparities, Fingertips public health technical guidance,
 * "Rates",
 * https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Basic_statistics/Rates.html.
 *
 * @param per for how many residents: 1,000
 */
public record CrudeRate(double per) {

    public static final CrudeRate PER_1000 = new CrudeRate(1000);

    public CrudeRate {
        if (!(per > 0)) {
            throw new IllegalArgumentException("a rate is for more than none, not for " + per);
        }
    }

    public Estimate of(Sample sample, Confidence confidence) {
        return new Estimate(
                per * sample.count() / sample.size(),
                CountInterval.of(sample.count(), confidence).times(per / sample.size()));
    }

    /** Empty where the count or the population is not known: that is no rate of zero. */
    public Optional<Estimate> of(Observed observed, Confidence confidence) {
        return observed.sample().map(sample -> of(sample, confidence));
    }
}
