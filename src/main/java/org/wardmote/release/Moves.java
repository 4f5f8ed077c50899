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

    /** A count and the way that it is moved: 1 up, -1 down. */
    private record Move(int count, int way) {}

    static Moves of(List<Long> truth, List<Integer> counts) {
        List<Move> moves = new ArrayList<>();
        for (int count : counts) {
            moves.add(new Move(count, 1));
            if (truth.get(count) > 0) {
                moves.add(new Move(count, -1));
            }
        }
        return new Moves(truth, moves, moves.size());
    }

    Moves withFurther(int unknowns) {
        return new Moves(truth, moves, size + unknowns);
    }

    /** How much a figure is moved by a move of one. */
    double[] of(Form form) {
        double[] times = new double[size];
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            times[place] = form.times().getOrDefault(move.count(), 0L) * move.way();
        }
        return times;
    }

    boolean move(Form form) {
        return moves.stream().anyMatch(move -> form.times().containsKey(move.count()));
    }

    /** No count falls below nought. */
    List<LinearConstraint> neverNegative() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            if (move.way() < 0) {
                double[] times = new double[size];
                times[place] = 1;
                constraints.add(
                        new LinearConstraint(times, Relationship.LEQ, truth.get(move.count())));
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
