package org.wardmote.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Quarter;

/**
 * Wards in up to four quarters of a year, with all totals published: a row is a ward and a column a
 * quarter. The cell {@code wa} is of ward w in the first quarter; {@code w+} is its year, {@code
 * +a} the district in the first quarter and {@code ++} in the year.
 */
final class TotalledTable {

    private static final String COLUMNS = "abcd";
    private static final String TOTAL = "+";
    private static final int YEAR = 2025;

    private final List<Atom> atoms = new ArrayList<>();
    private final TreeMap<Cell, Form> forms = new TreeMap<>();

    private TotalledTable() {}

    /** Reads {@code w 30 47 64 89}, a ward in each line. */
    static TotalledTable of(String rows) {
        TotalledTable table = new TotalledTable();
        rows.lines().map(row -> List.of(row.split(" "))).forEach(table::add);
        return table;
    }

    private void add(List<String> row) {
        for (int column = 0; column < row.size() - 1; column++) {
            Cell cell = cell(row.get(0) + COLUMNS.charAt(column));
            Form form = Form.of(atoms.size());
            long count = Long.parseLong(row.get(column + 1));
            atoms.add(new Atom(cell.area(), cell.area(), cell.quarter(), count));
            forms.put(cell, form);
            Stream.of(row.get(0) + TOTAL, TOTAL + COLUMNS.charAt(column), TOTAL + TOTAL)
                    .forEach(
                            total ->
                                    forms.merge(
                                            cell(total),
                                            form,
                                            (one, other) -> Form.sum(List.of(one, other))));
        }
    }

    static Cell cell(String written) {
        String area = written.substring(0, 1);
        int column = COLUMNS.indexOf(written.charAt(1));
        return column < 0
                ? Cell.ofYear(area, new Quarter(YEAR, COLUMNS.length()))
                : Cell.ofQuarter(area, new Quarter(YEAR, column + 1));
    }

    static SortedSet<Cell> cells(String written) {
        return Stream.of(written.split(" "))
                .map(TotalledTable::cell)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With these hidden, and to be anything from so many numbers and one. */
    Puzzle hiding(SortedSet<Cell> secrets, long width) {
        return puzzle(secrets::contains, width);
    }

    /** With all counts from 1 to 4 hidden. */
    Puzzle belowFive() {
        return puzzle(cell -> count(cell) > 0 && count(cell) < 5, 5);
    }

    private Puzzle puzzle(Predicate<Cell> isSecret, long width) {
        return new Puzzle(
                atoms,
                forms.entrySet().stream()
                        .filter(figure -> !isSecret.test(figure.getKey()))
                        .map(
                                figure ->
                                        new Statement(
                                                figure.getKey(),
                                                figure.getValue(),
                                                FeasibleRange.exactly(count(figure.getKey()))))
                        .toList(),
                forms.entrySet().stream()
                        .filter(figure -> isSecret.test(figure.getKey()))
                        .map(figure -> new Secret(figure.getKey(), figure.getValue(), width))
                        .toList());
    }

    private long count(Cell cell) {
        return forms.get(cell).of(atoms.stream().map(Atom::count).toList());
    }
}
