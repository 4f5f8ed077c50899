package org.wardmote.release;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known to be possible so far: counts that look the very same as the true ones. Each is a
 * proof that anyone can check by adding up.
 */
final class Possible {

    private final Puzzle puzzle;
    private final List<List<Long>> counts = new ArrayList<>();

    /** The truth is possible. */
    Possible(Puzzle puzzle) {
        this.puzzle = puzzle;
        counts.add(puzzle.truth());
    }

    /** Takes counts up, if they look the same; else they prove nothing. */
    void add(List<Long> could) {
        if (!counts.contains(could) && puzzle.looksTheSameWith(could)) {
            counts.add(List.copyOf(could));
        }
    }

    /** The same, seen by a reader to whom less is shown: what was possible still is. */
    Possible in(Puzzle shown) {
        Possible possible = new Possible(shown);
        counts.forEach(possible::add);
        return possible;
    }

    /** Only what fits a further statement. */
    Possible thatFit(Statement statement) {
        Possible possible = new Possible(puzzle);
        counts.stream().filter(statement::isTrueOf).forEach(possible.counts::add);
        return possible;
    }

    List<List<Long>> counts() {
        return List.copyOf(counts);
    }

    FeasibleRange range(Secret secret) {
        FeasibleRange range = FeasibleRange.exactly(secret.form().of(puzzle.truth()));
        for (List<Long> could : counts) {
            range = range.with(secret.form().of(could));
        }
        return range;
    }

    boolean exposes(Secret secret) {
        return secret.isExposedBy(range(secret));
    }
}
