package org.wardmote.release;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;

/**
 * The rates that pages print of an indicator, as a reader turns them back into counts.
 *
 * <p>They are worked out from what is shown and from nothing else, so they tell no more than that.
 * The audit is told of them all the same: it judges everything that is published.
 *
 * @param per for how many a rate is, such as 1,000
 * @param populations the newest by area
 */
record PrintedRates(long per, SortedMap<String, Integer> populations) {

    static final PrintedRates NONE = new PrintedRates(1, new TreeMap<>());

    PrintedRates {
        populations = Collections.unmodifiableSortedMap(new TreeMap<>(populations));
    }

    static PrintedRates of(Indicator indicator, Wards wards) {
        return indicator.per().map(base -> of(base, wards)).orElse(NONE);
    }

    private static PrintedRates of(Indicator.Base base, Wards wards) {
        TreeMap<String, Integer> populations = new TreeMap<>();
        wards.byId()
                .forEach(
                        (id, area) -> {
                            SortedMap<Integer, Integer> counted = counted(base, area);
                            if (!counted.isEmpty() && counted.get(counted.lastKey()) > 0) {
                                populations.put(id, counted.get(counted.lastKey()));
                            }
                        });
        return new PrintedRates(base.number(), populations);
    }

    private static SortedMap<Integer, Integer> counted(Indicator.Base base, Area area) {
        return base.of().contains("household") ? area.households() : area.residents();
    }

    /** What is seen through a mask, and the rates of it. */
    Puzzle addedTo(Puzzle seen, Mask mask) {
        List<Long> truth = seen.truth();
        return seen.with(
                seen.statements().stream()
                        .filter(Statement::canBeHidden)
                        .filter(said -> populations.containsKey(said.cell().area()))
                        .flatMap(said -> rate(said, truth, mask))
                        .toList());
    }

    /** A figure that is shown as a marker has no rate. */
    private Stream<Statement> rate(Statement said, List<Long> truth, Mask mask) {
        Released shown = mask.shown(new Released.Count(said.form().of(truth), Quality.FINAL));
        if (shown instanceof Released.Count count) {
            long population = populations.get(said.cell().area());
            FeasibleRange numbers = PrintedRate.of(count.number(), per, population).counts();
            return Stream.of(new Statement(said.cell(), said.form(), mask.behind(numbers)));
        }
        return Stream.of();
    }
}
