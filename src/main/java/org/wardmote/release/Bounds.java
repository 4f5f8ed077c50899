package org.wardmote.release;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The least and the most that each count could be, as far as one statement after the other can
 * tell: what a reader finds with a pencil. It never says less than is possible, but often more.
 */
final class Bounds {

    /** Enough for what follows from what; more would be found by linear programs in any case. */
    private static final int ROUNDS = 20;

    private static final int NO_TERM = -1;
    private static final long ENDLESS = FeasibleRange.WITHOUT_END;

    private final long[] least;
    private final long[] most;

    private Bounds(List<Long> truth) {
        least = truth.stream().mapToLong(Long::longValue).toArray();
        most = least.clone();
    }

    /**
     * @param isFree by the place of a count; all others are taken to be as they truly are
     */
    static Bounds of(List<Long> truth, IntPredicate isFree, List<Statement> statements) {
        Bounds bounds = new Bounds(truth);
        for (int count = 0; count < truth.size(); count++) {
            if (isFree.test(count)) {
                bounds.least[count] = 0;
                bounds.most[count] = ENDLESS;
            }
        }
        boolean isNarrowed = true;
        for (int round = 0; isNarrowed && round < ROUNDS; round++) {
            isNarrowed = false;
            for (Statement statement : statements) {
                isNarrowed |= bounds.narrow(statement.form(), statement.range());
            }
        }
        return bounds;
    }

    FeasibleRange of(int count) {
        return new FeasibleRange(least[count], most[count]);
    }

    /** The same for what is made up of counts. */
    FeasibleRange of(Form form) {
        return new FeasibleRange(lowest(form, NO_TERM), highest(form, NO_TERM));
    }

    /** Each count of a statement by what the others of it leave; every factor is 1 or -1. */
    private boolean narrow(Form form, FeasibleRange range) {
        long low = lowest(form, NO_TERM);
        long high = highest(form, NO_TERM);
        boolean isNarrowed = false;
        for (int term = 0; term < form.size(); term++) {
            int count = form.count(term);
            boolean isAdded = form.factor(term) > 0;
            long othersMost =
                    high == ENDLESS
                            ? highest(form, term)
                            : high - (isAdded ? most[count] : -least[count]);
            long othersLeast =
                    low == -ENDLESS
                            ? lowest(form, term)
                            : low - (isAdded ? least[count] : -most[count]);
            long atLeast = minus(range.least(), othersMost);
            long atMost = minus(range.most(), othersLeast);
            isNarrowed |=
                    isAdded ? narrow(count, atLeast, atMost) : narrow(count, -atMost, -atLeast);
        }
        return isNarrowed;
    }

    private boolean narrow(int count, long atLeast, long atMost) {
        boolean isNarrowed = atLeast > least[count] || atMost < most[count];
        least[count] = Math.max(least[count], atLeast);
        most[count] = Math.min(most[count], atMost);
        return isNarrowed;
    }

    /** The least that a figure could be, one of its terms left out. */
    private long lowest(Form form, int without) {
        long sum = 0;
        for (int term = 0; term < form.size() && sum != -ENDLESS; term++) {
            if (term != without) {
                int count = form.count(term);
                sum = plus(sum, form.factor(term) > 0 ? least[count] : -most[count]);
            }
        }
        return sum;
    }

    private long highest(Form form, int without) {
        long sum = 0;
        for (int term = 0; term < form.size() && sum != ENDLESS; term++) {
            if (term != without) {
                int count = form.count(term);
                sum = plus(sum, form.factor(term) > 0 ? most[count] : -least[count]);
            }
        }
        return sum;
    }

    private static long plus(long sum, long part) {
        return Math.abs(part) == ENDLESS ? part : sum + part;
    }

    private static long minus(long one, long other) {
        return one == ENDLESS ? one : Math.abs(other) == ENDLESS ? -other : one - other;
    }
}
