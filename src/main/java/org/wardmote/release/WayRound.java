package org.wardmote.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The cheapest figures to hide so that one could as well be another: what is moved in one count is
 * moved back in others, so that all that is still shown stays as it is. In a table with totals
 * these are the corners of a rectangle, unless a longer way round costs less.
 *
 * <p>J. P. Kelly, B. L. Golden and A. A. Assad, "Cell suppression: disclosure protection for
 * sensitive tabular data", Networks 22 (1992), 397–417, with a linear program in place of flows, so
 * that it holds for sums that overlap as well.
 */
final class WayRound {

    /** What is hidden already costs next to nothing, and short ways still cost less than long. */
    private static final double HIDDEN_ALREADY = 1e-2;

    /** Settles what costs the same, for the first in the order of the cells. */
    private static final double ORDER = 1e-2;

    private static final double MOVED = 1e-6;

    private final List<Long> truth;
    private final List<Statement> said;

    /** The unknowns: the moves, then each statement overstepped, then each undercut. */
    private final Moves moves;

    private final double[] costs;

    /**
     * @param movable counts that may be moved: fewer make a smaller program
     */
    WayRound(Puzzle puzzle, Predicate<Atom> movable) {
        this.truth = puzzle.truth();
        Moves counts =
                Moves.of(
                        truth,
                        IntStream.range(0, truth.size())
                                .filter(count -> movable.test(puzzle.atoms().get(count)))
                                .boxed()
                                .toList());
        this.said =
                puzzle.statements().stream()
                        .filter(statement -> counts.move(statement.form()))
                        .sorted(Comparator.comparing(Statement::cell))
                        .toList();
        this.moves = counts.withFurther(2 * said.size());
        this.costs = costs();
    }

    /**
     * @param hide what to hide
     * @param counts how they could then be
     * @param cost of all that is to be hidden
     */
    record Way(SortedSet<Cell> hide, List<Long> counts, double cost) {}

    /** The way on which a figure is moved by so much; empty where there is none. */
    Optional<Way> moving(Form form, long by) {
        double[] movement = Arrays.stream(moves.of(form)).map(one -> by < 0 ? -one : one).toArray();
        List<LinearConstraint> constraints = new ArrayList<>(moves.limits());
        constraints.add(new LinearConstraint(movement, Relationship.LEQ, Math.abs(by)));
        IntStream.range(0, said.size()).forEach(i -> constraints.addAll(kept(i)));
        return new LinearProgram(constraints).best(profit(movement), GoalType.MAXIMIZE)
                        instanceof LinearProgram.Solution.Best best
                ? Optional.of(way(best.point())).filter(way -> isFarEnough(way, form, by))
                : Optional.empty();
    }

    private boolean isFarEnough(Way way, Form form, long by) {
        return form.of(way.counts()) - form.of(truth) == by;
    }

    /** To move the figure by one is worth more than to hide everything. */
    private double[] profit(double[] movement) {
        double worth = Arrays.stream(costs).sum() + 1;
        return IntStream.range(0, costs.length)
                .mapToDouble(unknown -> worth * movement[unknown] - costs[unknown])
                .toArray();
    }

    private int over(int statement) {
        return moves.size() - 2 * said.size() + statement;
    }

    private int under(int statement) {
        return moves.size() - said.size() + statement;
    }

    private double[] costs() {
        double[] costs = new double[moves.size()];
        Arrays.fill(costs, 0, over(0), HIDDEN_ALREADY);
        for (int i = 0; i < said.size(); i++) {
            costs[over(i)] = said.get(i).form().of(truth) + 1 + ORDER * i / said.size();
            costs[under(i)] = costs[over(i)];
        }
        return costs;
    }

    /** A statement stays true, unless it is to be hidden. */
    private List<LinearConstraint> kept(int i) {
        Statement statement = said.get(i);
        long value = statement.form().of(truth);
        FeasibleRange range = statement.range();
        double[] up = moves.of(statement.form());
        double[] down = Arrays.stream(up).map(times -> -times).toArray();
        if (statement.canBeHidden()) {
            up[over(i)] = -1;
            down[under(i)] = -1;
        }
        LinearConstraint least =
                new LinearConstraint(down, Relationship.LEQ, value - range.least());
        return range.isWithoutEnd()
                ? List.of(least)
                : List.of(least, new LinearConstraint(up, Relationship.LEQ, range.most() - value));
    }

    private Way way(List<Double> found) {
        TreeSet<Cell> hide = new TreeSet<>();
        double cost = 0;
        for (int i = 0; i < said.size(); i++) {
            if (found.get(over(i)) > MOVED || found.get(under(i)) > MOVED) {
                hide.add(said.get(i).cell());
                cost += costs[over(i)];
            }
        }
        return new Way(hide, moves.counts(found), cost);
    }
}
