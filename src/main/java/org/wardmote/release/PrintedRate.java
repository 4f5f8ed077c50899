package org.wardmote.release;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as it is printed, which tells of the count behind it: 18.9 for each 1,000 of 10,927 is 206
 * or 207.
 *
 * @param printed with as many places as a reader sees; rounded half up
 * @param per for how many it is: 1,000; 100 for a percentage
 * @param population known to the reader
 */
record PrintedRate(BigDecimal printed, long per, long population) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PLACES = 1;

    PrintedRate {
        if (printed.signum() < 0 || per < 1 || population < 1) {
            throw new IllegalArgumentException("a rate is of some for some, and never negative");
        }
    }

    /** The rate of a count as a page prints it, with one place. */
    static PrintedRate of(long count, long per, long population) {
        BigDecimal printed =
                BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(per))
                        .divide(BigDecimal.valueOf(population), PLACES, RoundingMode.HALF_UP);
        return new PrintedRate(printed, per, population);
    }

    /** The counts that are printed as this rate. */
    FeasibleRange counts() {
        BigDecimal half = printed.ulp().multiply(HALF);
        long least = Math.max(0, atLeast(printed.subtract(half)));
        // What lies half way to the next rate up is printed as that one.
        long most = atLeast(printed.add(half)) - 1;
        return new FeasibleRange(least, most);
    }

    /** The smallest count with at least this rate. */
    private long atLeast(BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(population))
                .divide(BigDecimal.valueOf(per), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
