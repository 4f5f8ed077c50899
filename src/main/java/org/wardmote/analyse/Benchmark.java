package org.wardmote.analyse;

/**
 * The rate that a ward is compared with: the district's, or that of the rest of the district where
 * the ward is so large a part of it that it would be compared with itself.
 *
 * @param rate events for each one of the population
 */
public record Benchmark(Kind kind, double rate) {

    /** A ward's part of the residents is its weight in the district's rate. */
    public static final double LARGE_PART = 0.1;

    public enum Kind {
        DISTRICT,
        REST_OF_DISTRICT
    }

    public Benchmark {
        if (!(rate >= 0)) {
            throw new IllegalArgumentException("a rate is never negative, as " + rate + " is");
        }
    }

    public static Benchmark ofDistrict(Sample district) {
        return new Benchmark(Kind.DISTRICT, district.rate());
    }

    /** The rest of the district for a ward with more than a tenth of its residents. */
    public static Benchmark forWard(Sample ward, Sample district) {
        if (ward.count() > district.count() || ward.size() >= district.size()) {
            throw new IllegalArgumentException(ward + " is no part of " + district);
        }
        return ward.size() > LARGE_PART * district.size()
                ? new Benchmark(Kind.REST_OF_DISTRICT, rest(ward, district).rate())
                : ofDistrict(district);
    }

    private static Sample rest(Sample ward, Sample district) {
        return new Sample(district.count() - ward.count(), district.size() - ward.size());
    }

    /** The events that a population would have at this rate. */
    public double expected(double population) {
        return rate * population;
    }
}
