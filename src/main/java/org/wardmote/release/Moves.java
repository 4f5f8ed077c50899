package org.wardmote.release;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;

/**
 * The unknowns of a linear program: by how much each of some counts is moved up, and by how much
 * down, from what it truly is. So the truth is where all are nought, every program can begin there,
 * and the solver is never asked to look for a beginning of its own.
 *
 * @param size of all unknowns; those beyond the moves are for others to give a meaning to
 */
record Moves(List<Long> truth, List<Move> moves, int size) {

    Moves {
        truth = List.copyOf(truth);
        moves = List.copyOf(moves);
    }

    /** A count, the way that it is moved (1 up, -1 down), and how far it can be. */
    private record Move(int count, int way, long limit) {}

    /** Moves of counts of which nothing is known but that they are not negative. */
    static Moves of(List<Long> truth, List<Integer> counts) {
        List<Move> moves = new ArrayList<>();
        for (int count : counts) {
            add(moves, new Move(count, 1, FeasibleRange.WITHOUT_END));
            add(moves, new Move(count, -1, truth.get(count)));
        }
        return new Moves(truth, moves, moves.size());
    }

    /** Moves as far as each count could be. */
    static Moves within(Bounds bounds, List<Long> truth, List<Integer> counts) {
        List<Move> moves = new ArrayList<>();
        for (int count : counts) {
            FeasibleRange range = bounds.of(count);
            long up = range.isWithoutEnd() ? range.most() : range.most() - truth.get(count);
            add(moves, new Move(count, 1, up));
            add(moves, new Move(count, -1, truth.get(count) - range.least()));
        }
        return new Moves(truth, moves, moves.size());
    }

    private static void add(List<Move> moves, Move move) {
        if (move.limit() > 0) {
            moves.add(move);
        }
    }

    Moves withFurther(int unknowns) {
        return new Moves(truth, moves, size + unknowns);
    }

    /** How much a figure is moved by a move of one. */
    double[] of(Form form) {
        double[] times = new double[size];
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            times[place] = form.times(move.count()) * move.way();
        }
        return times;
    }

    boolean move(Form form) {
        return moves.stream().anyMatch(move -> form.times(move.count()) != 0);
    }

    /** No count is moved farther than it can be. */
    List<LinearConstraint> limits() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            if (move.limit() != FeasibleRange.WITHOUT_END) {
                double[] times = new double[size];
                times[place] = 1;
                constraints.add(new LinearConstraint(times, Relationship.LEQ, move.limit()));
            }
        }
        return constraints;
    }

    /** The counts once they are moved. */
    List<Long> counts(List<Double> found) {
        List<Long> counts = new ArrayList<>(truth);
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            long by = Math.round(found.get(place)) * move.way();
            counts.set(move.count(), counts.get(move.count()) + by);
        }
        return counts;
    }
}
