package org.wardmote.analyse;

/**
 * Events observed against events expected: 151 against 106.4.
 *
 * @param observed zero or more
 * @param expected what the population would have at the benchmark's rate; above zero
 */
public record Ratio(long observed, double expected) {

    public Ratio {
        if (observed < 0) {
            throw new IllegalArgumentException("a count is never negative, as " + observed + " is");
        }
        if (!(expected > 0 && expected < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("some events are expected, not " + expected);
        }
    }

    /** What a sample has against what it would have at the benchmark's rate. */
    public static Ratio of(Sample sample, Benchmark benchmark) {
        return new Ratio(sample.count(), benchmark.expected(sample.size()));
    }

    /** 1 where what was observed is what was expected. */
    public double value() {
        return observed / expected;
    }

    /** How many more events there were than expected; negative where there were fewer. */
    public double excess() {
        return observed - expected;
    }
}
