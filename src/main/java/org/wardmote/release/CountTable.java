package org.wardmote.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.model.Quarter;

/**
 * The true counts of one indicator, and of which of them each figure is made up that could be
 * published. It never leaves this package.
 *
 * @param figures of what is published, or could be
 * @param rests of what is not, but follows from two figures: a ward without its places
 */
record CountTable(List<Atom> atoms, SortedMap<Cell, Form> figures, SortedMap<Cell, Form> rests) {

    private static final int QUARTERS_OF_A_YEAR = 4;

    CountTable {
        atoms = List.copyOf(atoms);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        rests = Collections.unmodifiableSortedMap(new TreeMap<>(rests));
    }

    static CountTable of(Series tallied, Wards wards) {
        return new Laying(tallied, wards).table();
    }

    /** What a reader sees who is shown everything through a mask. */
    Puzzle through(Mask mask) {
        List<Long> truth = atoms.stream().map(Atom::count).toList();
        List<Statement> statements = new ArrayList<>();
        figures.forEach(
                (cell, form) ->
                        mask.told(form.of(truth))
                                .ifPresent(
                                        range -> statements.add(new Statement(cell, form, range))));
        rests.forEach(
                (cell, form) ->
                        statements.add(new Statement(cell, form, FeasibleRange.atLeast(0))));
        List<Secret> secrets =
                Stream.of(figures, rests)
                        .flatMap(forms -> forms.entrySet().stream())
                        .filter(figure -> mask.isSecret(figure.getValue().of(truth)))
                        .map(figure -> new Secret(figure.getKey(), figure.getValue(), mask.width()))
                        .toList();
        return new Puzzle(atoms, statements, secrets);
    }

    /** Lays a table out from figures that were added up. */
    private static final class Laying {

        private final Series tallied;
        private final Wards wards;
        private final SortedMap<String, List<String>> districts;
        private final SortedMap<String, List<String>> places;
        private final List<Atom> atoms = new ArrayList<>();
        private final TreeMap<Cell, Form> figures = new TreeMap<>();
        private final TreeMap<Cell, Form> rests = new TreeMap<>();

        Laying(Series tallied, Wards wards) {
            this.tallied = tallied;
            this.wards = wards;
            this.districts = wards.byDistrict();
            this.places = wards.places();
        }

        CountTable table() {
            tallied.quarters().rows().forEach(this::layQuarter);
            tallied.years().rows().forEach(this::layYear);
            return new CountTable(atoms, figures, rests);
        }

        private void layQuarter(Quarter quarter, SortedMap<String, Released> row) {
            row.forEach(
                    (area, figure) -> {
                        if (figure instanceof Released.Count count && !isSum(area, row)) {
                            figures.put(Cell.ofQuarter(area, quarter), Form.of(atoms.size()));
                            atoms.add(new Atom(area, wards.home(area), quarter, count.number()));
                        }
                    });
            districts.forEach(
                    (district, parts) -> {
                        if (row.get(district) instanceof Released.Count && isSum(district, row)) {
                            figures.put(
                                    Cell.ofQuarter(district, quarter),
                                    Form.sum(laid(parts, quarter)));
                        }
                    });
            places.forEach((around, within) -> layRest(around, within, quarter));
        }

        /** A district whose wards have figures, be they counts or not. */
        private boolean isSum(String area, SortedMap<String, Released> row) {
            return districts.getOrDefault(area, List.of()).stream().anyMatch(row::containsKey);
        }

        private List<Form> laid(Collection<String> areas, Quarter quarter) {
            return areas.stream()
                    .map(area -> Cell.ofQuarter(area, quarter))
                    .filter(figures::containsKey)
                    .map(figures::get)
                    .toList();
        }

        /**
         * What is left of an area without its places. Where they have more than it, as places do
         * that overlap, each is taken away alone, and one with more than the area is not known to
         * lie in it.
         */
        private void layRest(String around, List<String> within, Quarter quarter) {
            Cell whole = Cell.ofQuarter(around, quarter);
            if (figures.containsKey(whole) && !laid(within, quarter).isEmpty()) {
                Form rest = figures.get(whole).minus(Form.sum(laid(within, quarter)));
                if (isPossible(rest)) {
                    rests.put(new Cell(around, quarter, Cell.Span.REST), rest);
                } else {
                    within.forEach(place -> layRestWithout(whole, place));
                }
            }
        }

        private void layRestWithout(Cell whole, String place) {
            laid(List.of(place), whole.quarter()).stream()
                    .map(form -> figures.get(whole).minus(form))
                    .filter(this::isPossible)
                    .forEach(
                            rest ->
                                    rests.put(
                                            new Cell(place, whole.quarter(), Cell.Span.REST),
                                            rest));
        }

        private boolean isPossible(Form rest) {
            return rest.of(atoms.stream().map(Atom::count).toList()) >= 0;
        }

        private void layYear(Quarter last, SortedMap<String, Released> row) {
            row.forEach(
                    (area, figure) -> {
                        if (figure instanceof Released.Count) {
                            figures.put(Cell.ofYear(area, last), ofYear(area, last));
                        }
                    });
        }

        private Form ofYear(String area, Quarter last) {
            return Form.sum(
                    IntStream.range(0, QUARTERS_OF_A_YEAR)
                            .mapToObj(back -> Cell.ofQuarter(area, last.plus(-back)))
                            .filter(figures::containsKey)
                            .map(figures::get)
                            .toList());
        }
    }
}
