package org.wardmote.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader has before them who would like to know more: the counts behind everything, what is
 * told of them, and what is not to be found out. It never leaves this package.
 */
record Puzzle(List<Atom> atoms, List<Statement> statements, List<Secret> secrets) {

    Puzzle {
        atoms = List.copyOf(atoms);
        statements = List.copyOf(statements);
        secrets = List.copyOf(secrets);
        List<Long> truth = atoms.stream().map(Atom::count).toList();
        for (Statement statement : statements) {
            if (!statement.isTrueOf(truth)) {
                throw new IllegalArgumentException("what a reader is told is true");
            }
        }
    }

    List<Long> truth() {
        return atoms.stream().map(Atom::count).toList();
    }

    /** The same with some figures kept back. */
    Puzzle without(Set<Cell> hidden) {
        return new Puzzle(
                atoms,
                statements.stream()
                        .filter(
                                statement ->
                                        !statement.canBeHidden()
                                                || !hidden.contains(statement.cell()))
                        .toList(),
                secrets);
    }

    /** The same with more that a reader is told. */
    Puzzle with(List<Statement> further) {
        return new Puzzle(
                atoms, Stream.concat(statements.stream(), further.stream()).toList(), secrets);
    }

    /** Whether a reader would see the very same, were these the counts. */
    boolean looksTheSameWith(List<Long> counts) {
        return counts.stream().allMatch(count -> count >= 0)
                && statements.stream().allMatch(statement -> statement.isTrueOf(counts));
    }
}
