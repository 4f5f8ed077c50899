package org.wardmote.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * What a reader with time and a linear program could find out: counts that look the very same, in
 * which one figure is as far from the truth as it can be.
 *
 * <p>M. Fischetti and J. J. Salazar, "Models and algorithms for optimizing cell suppression in
 * tabular data with linear constraints", Journal of the American Statistical Association 95 (2000),
 * 916–928: the attacker's problem.
 */
final class Attack {

    /** What could be so far from the truth could be any distance from it. */
    private static final long FAR = 1_000_000;

    /** What the solver leaves of a whole number is this near to it. */
    private static final double ROUNDING = 1e-5;

    /** Far more than tables of counts need; there, corners are almost always whole. */
    private static final int MOST_BRANCHES = 200;

    private final List<Long> truth;
    private final Unknowns unknowns;
    private final Map<Moves, LinearProgram> programs = new HashMap<>();

    /**
     * @param movable counts that the reader tries out; all others are taken to be as they truly
     *     are, so that what is found possible is possible, and more may be
     */
    Attack(Puzzle puzzle, Predicate<Atom> movable) {
        this.truth = puzzle.truth();
        this.unknowns = Unknowns.of(puzzle, movable);
    }

    /** No narrower than what is possible, and found without a linear program. */
    FeasibleRange outer(Form form) {
        return unknowns.bounds().of(form);
    }

    /** The least and the most that a figure could be, as a whole number. */
    FeasibleRange range(Form form) {
        long least = form.of(farthest(form, -FAR));
        long most = form.of(farthest(form, FAR));
        return most == form.of(truth) + FAR
                ? FeasibleRange.atLeast(least)
                : new FeasibleRange(least, most);
    }

    /**
     * Counts that look the very same, where a figure is by so many more than in truth, or by as
     * many as can be; by so many fewer where it is negative.
     *
     * <p>By branch and bound: the corner of the linear program where it is whole, else both ways
     * about it. Begins with the truth, which always fits; were there too many branches, too little
     * would be found possible and never too much.
     */
    List<Long> farthest(Form form, long by) {
        Moves moves = unknowns.around(form);
        if (!moves.move(form)) {
            return truth;
        }
        Aim aim = Aim.of(moves.of(form), by);
        List<Long> best = truth;
        Deque<LinearProgram> open = new ArrayDeque<>();
        open.add(programs.computeIfAbsent(moves, unknowns::program).with(aim.noFarther()));
        for (int branches = 0; !open.isEmpty() && branches < MOST_BRANCHES; branches++) {
            LinearProgram program = open.pop();
            if (program.best(aim.times(), GoalType.MAXIMIZE)
                            instanceof LinearProgram.Solution.Best corner
                    && aim.isFarther(corner.point(), Math.abs(form.of(best) - form.of(truth)))) {
                List<LinearProgram> branched = branches(program, corner.point());
                branched.forEach(open::push);
                best = branched.isEmpty() ? moves.counts(corner.point()) : best;
            }
        }
        return best;
    }

    /** How far a figure is moved the way that is meant. */
    private record Aim(double[] times, long distance) {

        static Aim of(double[] movement, long by) {
            double[] times = Arrays.stream(movement).map(one -> by < 0 ? -one : one).toArray();
            return new Aim(times, Math.abs(by));
        }

        LinearConstraint noFarther() {
            return new LinearConstraint(times, Relationship.LEQ, distance);
        }

        boolean isFarther(List<Double> point, long best) {
            double moved = 0;
            for (int place = 0; place < times.length; place++) {
                moved += times[place] * point.get(place);
            }
            return Math.floor(moved + ROUNDING) > best;
        }
    }

    /** Below and above the first unknown that is not whole; none where all are. */
    private static List<LinearProgram> branches(LinearProgram program, List<Double> corner) {
        List<LinearProgram> branches = new ArrayList<>();
        for (int i = 0; i < corner.size() && branches.isEmpty(); i++) {
            if (Math.abs(corner.get(i) - Math.rint(corner.get(i))) > ROUNDING) {
                double[] one = new double[corner.size()];
                one[i] = 1;
                double below = Math.floor(corner.get(i));
                branches.add(program.with(new LinearConstraint(one, Relationship.LEQ, below)));
                branches.add(program.with(new LinearConstraint(one, Relationship.GEQ, below + 1)));
            }
        }
        return branches;
    }
}
