package org.wardmote.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Hides further figures until no secret can be worked out from what is left: the worst first, by
 * the cheapest way round. It is not the judge of what it does.
 */
final class SecondarySuppression {

    private final Puzzle puzzle;
    private final TreeSet<Cell> hidden = new TreeSet<>();
    private Puzzle shown;
    private Possible possible;

    private SecondarySuppression(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.shown = puzzle;
        this.possible = new Possible(puzzle);
    }

    static Suppression of(Puzzle puzzle) {
        SecondarySuppression suppression = new SecondarySuppression(puzzle);
        suppression.worstFirst().forEach(suppression::protect);
        suppression.showAgain();
        return new Suppression(suppression.hidden, suppression.possible.counts());
    }

    private List<Secret> worstFirst() {
        Attack attack = new Attack(puzzle, atom -> true);
        return puzzle.secrets().stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Secret secret) -> attack.outer(secret.form()).width())
                                .thenComparing(Secret::cell))
                .toList();
    }

    private void protect(Secret secret) {
        for (Predicate<Atom> movable : new Neighbourhood(shown).around(secret)) {
            look(secret, movable);
            if (possible.exposes(secret)) {
                way(secret, movable).ifPresent(this::take);
                look(secret, movable);
            }
        }
    }

    /** Perhaps it is safe already. */
    private void look(Secret secret, Predicate<Atom> movable) {
        if (!possible.exposes(secret)) {
            return;
        }
        Attack attack = new Attack(shown, movable);
        if (!secret.isExposedBy(attack.outer(secret.form()))) {
            possible.add(attack.farthest(secret.form(), secret.width()), shown);
        }
        if (possible.exposes(secret) && !secret.isExposedBy(attack.outer(secret.form()))) {
            possible.add(attack.farthest(secret.form(), -secret.width()), shown);
        }
    }

    /** So that it could be fewer, or more, whichever costs less. */
    private Optional<WayRound.Way> way(Secret secret, Predicate<Atom> movable) {
        FeasibleRange range = possible.range(secret);
        long missing = secret.width() - range.width();
        long count = secret.form().of(puzzle.truth());
        WayRound round = new WayRound(shown, movable);
        return Stream.of(range.least() - missing - count, range.most() + missing - count)
                .flatMap(by -> round.moving(secret.form(), by).stream())
                .min(Comparator.comparingDouble(WayRound.Way::cost));
    }

    private void take(WayRound.Way way) {
        hidden.addAll(way.hide());
        shown = puzzle.without(hidden);
        possible.add(way.counts(), shown);
    }

    /** What was hidden for one secret may not be needed any more once more is hidden for others. */
    private void showAgain() {
        List<Statement> dearestFirst =
                puzzle.statements().stream()
                        .filter(said -> hidden.contains(said.cell()))
                        .sorted(
                                Comparator.comparingLong(
                                                (Statement said) -> said.form().of(puzzle.truth()))
                                        .reversed()
                                        .thenComparing(Statement::cell))
                        .toList();
        for (Statement said : dearestFirst) {
            Possible then = possible.thatFit(said);
            if (puzzle.secrets().stream()
                    .noneMatch(secret -> !possible.exposes(secret) && then.exposes(secret))) {
                hidden.remove(said.cell());
                possible = then;
            }
        }
    }
}
