package org.wardmote.analyse;

import java.util.Optional;

/**
 * The rate of an area's four quarters, and how it compares.
 *
 * @param sample the four quarters' count among the population
 * @param rate for as many as the indicator says, with its 95 % interval
 * @param withDistrict empty for the district itself, and where its rate is not known
 * @param withRest the same with the rest of the district, where the ward is more than a tenth of it
 */
public record RateFinding(
        Sample sample, Estimate rate, Optional<Against> withDistrict, Optional<Against> withRest) {

    /**
     * A benchmark, and on which side of it the rate lies.
     *
     * @param benchmark its rate is for each one of the population
     */
    public record Against(Benchmark benchmark, Comparison comparison) {

        private static Against of(Estimate rate, CrudeRate per, Benchmark benchmark) {
            return new Against(
                    benchmark, Comparison.of(rate.interval(), benchmark.rate() * per.per()));
        }
    }

    /** Of what is compared with nothing. */
    static RateFinding alone(Sample sample, CrudeRate per) {
        return new RateFinding(sample, rate(sample, per), Optional.empty(), Optional.empty());
    }

    static RateFinding within(Sample district, Sample ward, CrudeRate per) {
        Estimate rate = rate(ward, per);
        return new RateFinding(
                ward,
                rate,
                Optional.of(Against.of(rate, per, Benchmark.ofDistrict(district))),
                Optional.of(district)
                        .filter(whole -> isPart(ward, whole))
                        .map(whole -> Benchmark.forWard(ward, whole))
                        .filter(benchmark -> benchmark.kind() == Benchmark.Kind.REST_OF_DISTRICT)
                        .map(benchmark -> Against.of(rate, per, benchmark)));
    }

    /** Counts that were rounded may leave a ward with more than its district. */
    private static boolean isPart(Sample ward, Sample district) {
        return ward.count() <= district.count() && ward.size() < district.size();
    }

    private static Estimate rate(Sample sample, CrudeRate per) {
        return per.of(sample, Confidence.NINETY_FIVE);
    }

    /** Whether the count is so small that the rate has no rank and no colour. */
    public boolean isSmall() {
        return SmallNumber.isSmall(sample.count());
    }

    /** How many more events there were than at the district's rate; negative for fewer. */
    public Optional<Double> excess() {
        return withDistrict.map(
                against -> sample.count() - against.benchmark().expected(sample.size()));
    }
}
