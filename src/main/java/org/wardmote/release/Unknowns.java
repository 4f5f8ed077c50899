package org.wardmote.release;

import java.util.ArrayList;
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
 * group tells nothing of another. In a program each is counted from the least that it could be.
 */
record Unknowns(Puzzle puzzle, Bounds bounds, List<Integer> groups) {

    private static final int SETTLED = -1;

    Unknowns {
        groups = List.copyOf(groups);
    }

    static Unknowns of(Puzzle puzzle, Predicate<Atom> movable) {
        Bounds bounds = Bounds.of(puzzle, puzzle.atoms().stream().map(movable::test).toList());
        List<Integer> groups = new ArrayList<>();
        for (int count = 0; count < puzzle.atoms().size(); count++) {
            groups.add(bounds.of(count).isExact() ? SETTLED : count);
        }
        boolean isJoined = true;
        while (isJoined) {
            isJoined = false;
            for (Statement statement : puzzle.statements()) {
                isJoined |= join(statement.form(), groups);
            }
        }
        return new Unknowns(puzzle, bounds, groups);
    }

    /** All unknowns of a statement take the lowest group among them. */
    private static boolean join(Form form, List<Integer> groups) {
        int lowest =
                form.times().keySet().stream()
                        .map(groups::get)
                        .filter(group -> group != SETTLED)
                        .min(Integer::compare)
                        .orElse(SETTLED);
        boolean isJoined = false;
        for (int count : form.times().keySet()) {
            if (groups.get(count) > lowest) {
                groups.set(count, lowest);
                isJoined = true;
            }
        }
        return isJoined;
    }

    /** The unknowns that a figure is made of, and those that hang together with them. */
    List<Integer> around(Form form) {
        Set<Integer> touched = new TreeSet<>();
        form.times().keySet().forEach(count -> touched.add(groups.get(count)));
        return IntStream.range(0, groups.size())
                .filter(count -> groups.get(count) != SETTLED)
                .filter(count -> touched.contains(groups.get(count)))
                .boxed()
                .toList();
    }

    /** All that is said of some unknowns. */
    LinearProgram program(Moves moves) {
        Set<LinearConstraint> said = new LinkedHashSet<>(moves.neverNegative());
        puzzle.statements().stream()
                .filter(statement -> moves.move(statement.form()))
                .forEach(statement -> said.addAll(constraints(statement, moves)));
        return new LinearProgram(List.copyOf(said));
    }

    private static List<LinearConstraint> constraints(Statement statement, Moves moves) {
        long value = statement.form().of(moves.truth());
        double[] up = moves.of(statement.form());
        double[] down = Arrays.stream(up).map(times -> -times).toArray();
        LinearConstraint notBelow =
                new LinearConstraint(down, Relationship.LEQ, value - statement.range().least());
        return statement.range().isWithoutEnd()
                ? List.of(notBelow)
                : List.of(
                        notBelow,
                        new LinearConstraint(
                                up, Relationship.LEQ, statement.range().most() - value));
    }
}
