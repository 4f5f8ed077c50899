package org.wardmote.release;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wards among which a way round is looked for first: those of the secret, and the few that
 * promise most. A linear program of some wards is solved in a fraction of the time that all take.
 */
record Neighbourhood(Puzzle shown) {

    /** Six wards in seven quarters; the time that a program takes grows with the cube of it. */
    private static final int COUNTS = 45;

    private static final int FEWEST_WARDS = 3;

    /** First the near ones, then all. */
    List<Predicate<Atom>> around(Secret secret) {
        Set<String> own =
                secret.form()
                        .terms()
                        .mapToObj(term -> shown.atoms().get(secret.form().count(term)).home())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> near =
                Stream.concat(
                                promising(secret.width()).filter(own::contains),
                                promising(secret.width()).filter(home -> !own.contains(home)))
                        .limit(wards())
                        .collect(Collectors.toSet());
        return List.of(atom -> near.contains(atom.home()), atom -> true);
    }

    private long wards() {
        long quarters = shown.atoms().stream().map(Atom::quarter).distinct().count();
        return Math.max(FEWEST_WARDS, COUNTS / Math.max(1, quarters));
    }

    /**
     * Wards of which much is hidden already, or would cost little, and which have enough to give.
     */
    private Stream<String> promising(long width) {
        Set<Integer> told =
                shown.statements().stream()
                        .filter(said -> said.range().isExact() && said.form().isSingle())
                        .map(said -> said.form().count(0))
                        .collect(Collectors.toSet());
        TreeMap<String, Long> costs = new TreeMap<>();
        for (int count = 0; count < shown.atoms().size(); count++) {
            Atom atom = shown.atoms().get(count);
            long price = told.contains(count) ? atom.count() + 1 : 0;
            long poverty = Math.max(0, width - atom.count());
            costs.merge(atom.home(), price + poverty, Long::sum);
        }
        // Sorting keeps the order of the ids where two cost the same.
        return costs.keySet().stream().sorted(Comparator.comparing(costs::get));
    }
}
