package org.wardmote.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    /** The counts that may be moved, in order, and what is said of them. */
    private final List<Integer> counts;

    private final List<Statement> said;
    private final double[] costs;

    /**
     * @param movable counts that may be moved: fewer make a smaller program
     */
    WayRound(Puzzle puzzle, Predicate<Atom> movable) {
        this.truth = puzzle.truth();
        this.counts =
                IntStream.range(0, truth.size())
                        .filter(count -> movable.test(puzzle.atoms().get(count)))
                        .boxed()
                        .toList();
        this.said =
                puzzle.statements().stream()
                        .filter(said -> said.form().times().keySet().stream().anyMatch(this::moves))
                        .sorted(java.util.Comparator.comparing(Statement::cell))
                        .toList();
        this.costs = costs();
    }

    private boolean moves(int count) {
        return Collections.binarySearch(counts, count) >= 0;
    }

    /**
     * @param hide what to hide
     * @param counts how they could then be
     * @param cost of all that is to be hidden
     */
    record Way(SortedSet<Cell> hide, List<Long> counts, double cost) {}

    /** The way on which a figure is moved by so much; empty where there is none. */
    Optional<Way> moving(Form form, long by) {
        List<LinearConstraint> constraints = new ArrayList<>();
        constraints.add(new LinearConstraint(movement(form), Relationship.EQ, by));
        said.forEach(statement -> constraints.addAll(kept(statement)));
        IntStream.range(0, counts.size())
                .filter(place -> truth.get(counts.get(place)) < 2 * Math.abs(by))
                .forEach(place -> constraints.add(neverNegative(place)));
        return new LinearProgram(constraints).best(costs, GoalType.MINIMIZE)
                        instanceof LinearProgram.Solution.Best best
                ? Optional.of(way(best.point()))
                : Optional.empty();
    }

    // The unknowns: each count up, each count down, each statement overstepped, each undercut.

    private int down(int place) {
        return counts.size() + place;
    }

    private int over(int statement) {
        return 2 * counts.size() + statement;
    }

    private int under(int statement) {
        return 2 * counts.size() + said.size() + statement;
    }

    private double[] none() {
        return new double[2 * (counts.size() + said.size())];
    }

    private double[] costs() {
        double[] costs = none();
        Arrays.fill(costs, 0, 2 * counts.size(), HIDDEN_ALREADY);
        for (int i = 0; i < said.size(); i++) {
            costs[over(i)] = said.get(i).form().of(truth) + 1 + ORDER * i / said.size();
            costs[under(i)] = costs[over(i)];
        }
        return costs;
    }

    private double[] movement(Form form) {
        double[] movement = none();
        form.times()
                .forEach(
                        (count, factor) -> {
                            int place = Collections.binarySearch(counts, count);
                            if (place >= 0) {
                                movement[place] = factor;
                                movement[down(place)] = -factor;
                            }
                        });
        return movement;
    }

    private LinearConstraint neverNegative(int place) {
        double[] times = none();
        times[down(place)] = 1;
        return new LinearConstraint(times, Relationship.LEQ, truth.get(counts.get(place)));
    }

    /** A statement stays true, unless it is to be hidden. */
    private List<LinearConstraint> kept(Statement statement) {
        int i = said.indexOf(statement);
        long value = statement.form().of(truth);
        FeasibleRange range = statement.range();
        double[] atMost = movement(statement.form());
        double[] atLeast = atMost.clone();
        if (statement.canBeHidden()) {
            atMost[over(i)] = -1;
            atLeast[under(i)] = 1;
        }
        if (range.isExact()) {
            atMost[under(i)] = atLeast[under(i)];
            return List.of(new LinearConstraint(atMost, Relationship.EQ, 0));
        }
        LinearConstraint least =
                new LinearConstraint(atLeast, Relationship.GEQ, range.least() - value);
        return range.isWithoutEnd()
                ? List.of(least)
                : List.of(
                        least,
                        new LinearConstraint(atMost, Relationship.LEQ, range.most() - value));
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
        List<Long> could = new ArrayList<>(truth);
        for (int place = 0; place < counts.size(); place++) {
            long moved = Math.round(found.get(place) - found.get(down(place)));
            could.set(counts.get(place), truth.get(counts.get(place)) + moved);
        }
        return new Way(hide, could, cost);
    }
}
