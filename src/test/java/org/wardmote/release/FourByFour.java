package org.wardmote.release;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.model.Quarter;

/**
 * The table of sdcTable, tests/testthat/test-simpleheuristic.R, as four wards in the four quarters
 * of a year: rows w to z, columns a to d, all totals published. {@code wa} is a cell, {@code w} the
 * year of a ward, {@code a} the district in a quarter.
 */
final class FourByFour {

    static final SortedSet<Cell> HIDDEN = cells("wa wb wc xa xc yb yd zb zd");

    private static final String COLUMNS = "abcd";
    private static final List<String> ROWS =
            List.of("w 30 47 64 89", "x 90 124 5 31", "y 92 100 59 85", "z 800 991 651 685");

    private FourByFour() {}

    static Cell cell(String written) {
        Quarter quarter = new Quarter(2025, COLUMNS.indexOf(written.charAt(1)) + 1);
        return Cell.ofQuarter(written.substring(0, 1), quarter);
    }

    static SortedSet<Cell> cells(String written) {
        return Stream.of(written.split(" "))
                .map(FourByFour::cell)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** With the hidden ones as secrets that are to be anything from one of so many numbers. */
    static Puzzle puzzle(SortedSet<Cell> hidden, long width) {
        TreeMap<Cell, Form> forms = new TreeMap<>();
        java.util.ArrayList<Atom> atoms = new java.util.ArrayList<>();
        for (String row : ROWS) {
            List<String> written = Arrays.asList(row.split(" "));
            for (int column = 0; column < COLUMNS.length(); column++) {
                Cell cell = cell(written.get(0) + COLUMNS.charAt(column));
                forms.put(cell, Form.of(atoms.size()));
                atoms.add(
                        new Atom(
                                cell.area(),
                                cell.area(),
                                cell.quarter(),
                                Long.parseLong(written.get(column + 1))));
            }
        }
        TreeMap<Cell, Form> totals = new TreeMap<>();
        forms.forEach(
                (cell, form) -> {
                    Quarter last = new Quarter(2025, 4);
                    totals.merge(Cell.ofYear(cell.area(), last), form, FourByFour::plus);
                    totals.merge(
                            Cell.ofQuarter("district", cell.quarter()), form, FourByFour::plus);
                    totals.merge(Cell.ofYear("district", last), form, FourByFour::plus);
                });
        List<Long> truth = atoms.stream().map(Atom::count).toList();
        List<Statement> statements =
                Stream.of(forms, totals)
                        .flatMap(some -> some.entrySet().stream())
                        .filter(some -> !hidden.contains(some.getKey()))
                        .map(
                                some ->
                                        new Statement(
                                                some.getKey(),
                                                some.getValue(),
                                                FeasibleRange.exactly(some.getValue().of(truth))))
                        .toList();
        return new Puzzle(
                atoms,
                statements,
                hidden.stream().map(cell -> new Secret(cell, forms.get(cell), width)).toList());
    }

    private static Form plus(Form one, Form other) {
        return Form.sum(List.of(one, other));
    }
}
