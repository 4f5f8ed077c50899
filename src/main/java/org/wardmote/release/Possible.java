package org.wardmote.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known to be possible so far: counts that look the very same as the true ones. Each is a
 * proof that anyone can check by adding up.
 */
final class Possible {

    private final List<Secret> secrets;
    private final List<List<Long>> counts = new ArrayList<>();
    private final SortedMap<Cell, FeasibleRange> ranges = new TreeMap<>();

    /** The truth is possible. */
    Possible(Puzzle puzzle) {
        this(puzzle.secrets(), puzzle.truth());
    }

    private Possible(List<Secret> secrets, List<Long> truth) {
        this.secrets = secrets;
        secrets.forEach(
                secret ->
                        ranges.put(secret.cell(), FeasibleRange.exactly(secret.form().of(truth))));
        counts.add(truth);
    }

    /** Takes counts up, if a reader who is shown so much sees no difference. */
    void add(List<Long> could, Puzzle shown) {
        if (!counts.contains(could) && shown.looksTheSameWith(could)) {
            take(could);
        }
    }

    private void take(List<Long> could) {
        counts.add(List.copyOf(could));
        secrets.forEach(
                secret ->
                        ranges.computeIfPresent(
                                secret.cell(),
                                (cell, range) -> range.with(secret.form().of(could))));
    }

    /** Only what fits a further statement. */
    Possible thatFit(Statement statement) {
        Possible possible = new Possible(secrets, counts.get(0));
        counts.stream().skip(1).filter(statement::isTrueOf).forEach(possible::take);
        return possible;
    }

    List<List<Long>> counts() {
        return List.copyOf(counts);
    }

    FeasibleRange range(Secret secret) {
        return ranges.get(secret.cell());
    }

    boolean exposes(Secret secret) {
        return secret.isExposedBy(range(secret));
    }
}
