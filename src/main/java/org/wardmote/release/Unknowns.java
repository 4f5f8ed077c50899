package org.wardmote.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    LinearProgram program(List<Integer> unknowns) {
        Set<LinearConstraint> said = new LinkedHashSet<>();
        puzzle.statements().stream()
                .flatMap(statement -> constraints(statement, unknowns))
                .forEach(said::add);
        return new LinearProgram(List.copyOf(said));
    }

    private Stream<LinearConstraint> constraints(Statement statement, List<Integer> unknowns) {
        Form form = statement.form();
        double[] times = times(form, unknowns);
        if (IntStream.range(0, times.length).allMatch(place -> times[place] == 0)) {
            return Stream.of();
        }
        long settled = settled(form, unknowns);
        FeasibleRange range = statement.range();
        if (range.isExact()) {
            return Stream.of(new LinearConstraint(times, Relationship.EQ, range.least() - settled));
        }
        Stream.Builder<LinearConstraint> constraints = Stream.builder();
        boolean isAboveAnyway =
                settled >= range.least()
                        && IntStream.range(0, times.length).noneMatch(place -> times[place] < 0);
        if (!isAboveAnyway) {
            constraints.add(new LinearConstraint(times, Relationship.GEQ, range.least() - settled));
        }
        if (!range.isWithoutEnd()) {
            constraints.add(new LinearConstraint(times, Relationship.LEQ, range.most() - settled));
        }
        return constraints.build();
    }

    double[] times(Form form, List<Integer> unknowns) {
        return unknowns.stream()
                .mapToDouble(count -> form.times().getOrDefault(count, 0L))
                .toArray();
    }

    /** What a figure comes to where all these unknowns are the least that they could be. */
    long settled(Form form, List<Integer> unknowns) {
        List<Long> counts = new ArrayList<>(puzzle.truth());
        unknowns.forEach(count -> counts.set(count, bounds.of(count).least()));
        return form.of(counts);
    }

    /** All counts, where the unknowns are as a program found them. */
    List<Long> counts(List<Double> found, List<Integer> unknowns) {
        List<Long> counts = new ArrayList<>(puzzle.truth());
        for (int place = 0; place < unknowns.size(); place++) {
            int count = unknowns.get(place);
            counts.set(count, bounds.of(count).least() + Math.round(found.get(place)));
        }
        return counts;
    }
}
