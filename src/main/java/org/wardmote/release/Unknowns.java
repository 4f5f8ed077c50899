package org.wardmote.release;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;

/**
 * Counts that a reader does not know, in groups that no statement joins: what is found out of one
 * group tells nothing of another.
 *
 * @param said what touches any of them
 * @param groups by count; {@link #SETTLED} where it is known
 */
record Unknowns(List<Long> truth, List<Statement> said, Bounds bounds, List<Integer> groups) {

    private static final int SETTLED = -1;

    Unknowns {
        said = List.copyOf(said);
        groups = List.copyOf(groups);
    }

    static Unknowns of(Puzzle puzzle, Predicate<Atom> movable) {
        List<Long> truth = puzzle.truth();
        boolean[] isFree = new boolean[truth.size()];
        for (int count = 0; count < isFree.length; count++) {
            isFree[count] = movable.test(puzzle.atoms().get(count));
        }
        List<Statement> said =
                puzzle.statements().stream()
                        .filter(
                                one ->
                                        one.form()
                                                .terms()
                                                .anyMatch(t -> isFree[one.form().count(t)]))
                        .toList();
        Bounds bounds = Bounds.of(truth, count -> isFree[count], said);
        int[] groups = new int[isFree.length];
        for (int count = 0; count < groups.length; count++) {
            groups[count] = bounds.of(count).isExact() ? SETTLED : count;
        }
        boolean isJoined = true;
        while (isJoined) {
            isJoined = false;
            for (Statement statement : said) {
                isJoined |= join(statement.form(), groups);
            }
        }
        return new Unknowns(truth, said, bounds, Arrays.stream(groups).boxed().toList());
    }

    /** All unknowns of a statement take the lowest group among them. */
    private static boolean join(Form form, int[] groups) {
        int lowest =
                form.terms()
                        .map(term -> groups[form.count(term)])
                        .filter(group -> group != SETTLED)
                        .min()
                        .orElse(SETTLED);
        boolean isJoined = false;
        for (int term = 0; term < form.size(); term++) {
            if (groups[form.count(term)] > lowest) {
                groups[form.count(term)] = lowest;
                isJoined = true;
            }
        }
        return isJoined;
    }

    /** The moves of the unknowns that a figure is made of, and of those that hang with them. */
    Moves around(Form form) {
        Set<Integer> touched = new TreeSet<>();
        form.terms().forEach(term -> touched.add(groups.get(form.count(term))));
        return Moves.within(
                bounds,
                truth,
                IntStream.range(0, groups.size())
                        .filter(count -> groups.get(count) != SETTLED)
                        .filter(count -> touched.contains(groups.get(count)))
                        .boxed()
                        .toList());
    }

    /** All that is said of some unknowns; what is said of one alone is in the moves. */
    LinearProgram program(Moves moves) {
        Set<LinearConstraint> constraints = new LinkedHashSet<>(moves.limits());
        said.stream()
                .filter(statement -> !statement.form().isSingle())
                .filter(statement -> moves.move(statement.form()))
                .forEach(statement -> constraints.addAll(constraints(statement, moves)));
        return new LinearProgram(List.copyOf(constraints));
    }

    private static List<LinearConstraint> constraints(Statement statement, Moves moves) {
        long value = statement.form().of(moves.truth());
        FeasibleRange range = statement.range();
        double[] up = moves.of(statement.form());
        double[] down = Arrays.stream(up).map(times -> -times).toArray();
        LinearConstraint notBelow =
                new LinearConstraint(down, Relationship.LEQ, value - range.least());
        return range.isWithoutEnd()
                ? List.of(notBelow)
                : List.of(
                        notBelow, new LinearConstraint(up, Relationship.LEQ, range.most() - value));
    }
}
