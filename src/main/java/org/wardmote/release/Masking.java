package org.wardmote.release;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wardmote.model.Quarter;

/**
 * Shows the figures of an indicator through a mask, and hides what would tell what is under it.
 *
 * @param hiding what else is to be hidden; whatever it is, the audit judges what is left
 */
record Masking(Mask mask, Wards wards, PrintedRates rates, Function<Puzzle, Suppression> hiding) {

    Masking(Mask mask, Wards wards, PrintedRates rates) {
        this(mask, wards, rates, SecondarySuppression::of);
    }

    /**
     * What can be seen.
     *
     * @param exposed what could be worked out from it
     */
    record Masked(Series series, SortedSet<Cell> exposed) {
        Masked {
            exposed = Collections.unmodifiableSortedSet(new TreeSet<>(exposed));
        }
    }

    /**
     * Never by month: who knows a quarter and two of its months knows the third.
     *
     * @param tallied as it would be released were it open
     */
    Masked of(Series tallied) {
        Puzzle puzzle = CountTable.of(tallied, wards).through(mask);
        Suppression suppression = hiding.apply(puzzle);
        Puzzle seen = rates.addedTo(puzzle.without(suppression.hidden()), mask);
        DisclosureAudit audit = new DisclosureAudit(seen);
        return new Masked(
                new Series(
                        tallied.indicator(),
                        shown(tallied.quarters(), Cell::ofQuarter, suppression.hidden()),
                        new Figures<YearMonth>(new TreeMap<>()),
                        shown(tallied.years(), Cell::ofYear, suppression.hidden())),
                new TreeSet<>(audit.exposed(suppression.exhibits()).keySet()));
    }

    private Figures<Quarter> shown(
            Figures<Quarter> tallied,
            BiFunction<String, Quarter, Cell> cell,
            SortedSet<Cell> hidden) {
        TreeMap<Quarter, SortedMap<String, Released>> rows = new TreeMap<>();
        tallied.rows()
                .forEach(
                        (quarter, areas) -> {
                            TreeMap<String, Released> row = new TreeMap<>();
                            areas.forEach(
                                    (area, figure) ->
                                            row.put(
                                                    area,
                                                    hidden.contains(cell.apply(area, quarter))
                                                            ? Marker.CONFIDENTIAL
                                                            : shown(figure)));
                            rows.put(quarter, row);
                        });
        return new Figures<>(rows);
    }

    private Released shown(Released figure) {
        return figure instanceof Released.Count count ? mask.shown(count) : figure;
    }
}
