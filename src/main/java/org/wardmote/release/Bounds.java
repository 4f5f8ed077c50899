package org.wardmote.release;

import java.util.List;
import java.util.Map;

/**
 * The least and the most that each count could be, as far as one statement after the other can
 * tell: what a reader finds with a pencil. It never says less than is possible, but often more.
 */
final class Bounds {

    /** Enough for what follows from what; more would be found by linear programs in any case. */
    private static final int ROUNDS = 30;

    private final long[] least;
    private final long[] most;

    private Bounds(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /**
     * @param free by the place of a count; all others are taken to be as they truly are
     */
    static Bounds of(Puzzle puzzle, List<Boolean> free) {
        List<Long> truth = puzzle.truth();
        Bounds bounds = new Bounds(new long[truth.size()], new long[truth.size()]);
        for (int count = 0; count < truth.size(); count++) {
            bounds.least[count] = free.get(count) ? 0 : truth.get(count);
            bounds.most[count] = free.get(count) ? FeasibleRange.WITHOUT_END : truth.get(count);
        }
        boolean isNarrowed = true;
        for (int round = 0; isNarrowed && round < ROUNDS; round++) {
            isNarrowed = false;
            for (Statement statement : puzzle.statements()) {
                isNarrowed |= bounds.narrow(statement);
            }
        }
        return bounds;
    }

    FeasibleRange of(int count) {
        return new FeasibleRange(least[count], most[count]);
    }

    /** The same for what is made up of counts. */
    FeasibleRange of(Form form) {
        long low = 0;
        long high = 0;
        for (Map.Entry<Integer, Long> term : form.times().entrySet()) {
            low = plus(low, lowest(term));
            high = plus(high, highest(term));
        }
        return new FeasibleRange(low, high);
    }

    /** Each count of a statement by what the others of it leave. */
    private boolean narrow(Statement statement) {
        Form form = statement.form();
        Reach low = Reach.of(form, this::lowest);
        Reach high = Reach.of(form, this::highest);
        boolean isNarrowed = false;
        for (Map.Entry<Integer, Long> term : form.times().entrySet()) {
            long atLeast = minus(statement.range().least(), high.without(highest(term)));
            long atMost = minus(statement.range().most(), low.without(lowest(term)));
            long factor = term.getValue();
            isNarrowed |=
                    factor > 0
                            ? narrow(term.getKey(), up(atLeast, factor), down(atMost, factor))
                            : narrow(term.getKey(), up(atMost, factor), down(atLeast, factor));
        }
        return isNarrowed;
    }

    private boolean narrow(int count, long atLeast, long atMost) {
        boolean isNarrowed = atLeast > least[count] || atMost < most[count];
        least[count] = Math.max(least[count], atLeast);
        most[count] = Math.min(most[count], atMost);
        return isNarrowed;
    }

    private long lowest(Map.Entry<Integer, Long> term) {
        long factor = term.getValue();
        return times(factor, factor > 0 ? least[term.getKey()] : most[term.getKey()]);
    }

    private long highest(Map.Entry<Integer, Long> term) {
        long factor = term.getValue();
        return times(factor, factor > 0 ? most[term.getKey()] : least[term.getKey()]);
    }

    /** A sum of which some parts may have no end, and what it is without one part. */
    private record Reach(long ended, int endless, long end) {

        static Reach of(
                Form form, java.util.function.ToLongFunction<Map.Entry<Integer, Long>> part) {
            long ended = 0;
            int endless = 0;
            long end = 0;
            for (Map.Entry<Integer, Long> term : form.times().entrySet()) {
                long value = part.applyAsLong(term);
                ended += isEndless(value) ? 0 : value;
                endless += isEndless(value) ? 1 : 0;
                end = isEndless(value) ? value : end;
            }
            return new Reach(ended, endless, end);
        }

        long without(long part) {
            int left = isEndless(part) ? endless - 1 : endless;
            return left > 0 ? end : isEndless(part) ? ended : ended - part;
        }
    }

    private static boolean isEndless(long value) {
        return value == FeasibleRange.WITHOUT_END || value == -FeasibleRange.WITHOUT_END;
    }

    private static long plus(long one, long other) {
        return isEndless(one) ? one : isEndless(other) ? other : one + other;
    }

    private static long minus(long one, long other) {
        return isEndless(one) ? one : isEndless(other) ? -other : one - other;
    }

    private static long times(long factor, long value) {
        return isEndless(value) ? Long.signum(factor) * value : factor * value;
    }

    private static long up(long value, long factor) {
        return isEndless(value)
                ? Long.signum(factor) * value
                : -Math.floorDiv(-value * Long.signum(factor), Math.abs(factor));
    }

    private static long down(long value, long factor) {
        return isEndless(value)
                ? Long.signum(factor) * value
                : Math.floorDiv(value * Long.signum(factor), Math.abs(factor));
    }
}
