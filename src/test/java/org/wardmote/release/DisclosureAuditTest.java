package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.release.TotalledTable.cell;
import static org.wardmote.release.TotalledTable.cells;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.model.Quarter;

class DisclosureAuditTest {

    /** The table of sdcTable, tests/testthat/test-simpleheuristic.R, with what it hides. */
    static final TotalledTable FOUR_BY_FOUR =
            TotalledTable.of(
                    """
                    w 30 47 64 89
                    x 90 124 5 31
                    y 92 100 59 85
                    z 800 991 651 685
                    """);

    static final SortedSet<Cell> HIDDEN = cells("wa wb wc xa xc yb yd zb zd");

    private static final long WIDTH = 5;

    @ParameterizedTest
    @CsvSource({
        "wa, 25, 94",
        "wb, 47, 47",
        "wc, 0, 69",
        "xa, 26, 95",
        "xc, 0, 69",
        "yb, 0, 185",
        "yd, 0, 185",
        "zb, 906, 1091",
        "zd, 585, 770"
    })
    void eachHiddenCellOfTheFourByFourTableHasItsRange(String cell, long least, long most) {
        assertThat(range(HIDDEN, cell)).isEqualTo(new FeasibleRange(least, most));
    }

    @Test
    void oneOfThemIsWorkedOutThoughEveryLineHidesTwo() {
        assertThat(new DisclosureAudit(FOUR_BY_FOUR.hiding(HIDDEN, WIDTH)).exposed())
                .containsExactly(Map.entry(cell("wb"), new FeasibleRange(47, 47)));
    }

    @ParameterizedTest
    @CsvSource({"xd, 0, 78", "xb, 0, 141"})
    void oneCellMoreWidensIt(String further, long least, long most) {
        SortedSet<Cell> hidden = new TreeSet<>(HIDDEN);
        hidden.addAll(cells(further));

        assertThat(range(hidden, "wb")).isEqualTo(new FeasibleRange(least, most));
    }

    /** 18.9 for each 1,000 of 10,927 are 206 or 207. */
    @Test
    void aRateThatIsPrintedOfAHiddenCountTellsWhatItIs() {
        Cell ash = Cell.ofQuarter("ash", new Quarter(2025, 3));
        Form form = Form.of(0);
        FeasibleRange told = PrintedRate.of(206, 1000, 10_927).counts();
        Puzzle puzzle =
                new Puzzle(
                        List.of(new Atom("ash", "ash", ash.quarter(), 206)),
                        List.of(new Statement(ash, form, told)),
                        List.of(new Secret(ash, form, WIDTH)));

        assertThat(new DisclosureAudit(puzzle).exposed())
                .containsExactly(Map.entry(ash, new FeasibleRange(206, 207)));
    }

    /** A reader knows that counts are whole, which the corner of a linear program need not be. */
    @Test
    void onlyWholeNumbersArePossible() {
        // ash + rowan, rowan + elm and elm + ash are each 1 at the most, so all three together too.
        List<Form> forms = List.of(Form.of(0), Form.of(1), Form.of(2));
        List<Statement> pairs = List.of(pair(forms, 0, 1), pair(forms, 1, 2), pair(forms, 2, 0));
        Puzzle puzzle =
                new Puzzle(List.of(none("ash"), none("rowan"), none("elm")), pairs, List.of());

        assertThat(new DisclosureAudit(puzzle).range(Form.sum(forms)))
                .isEqualTo(new FeasibleRange(0, 1));
    }

    private static Atom none(String ward) {
        return new Atom(ward, ward, new Quarter(2025, 3), 0);
    }

    private static Statement pair(List<Form> forms, int one, int other) {
        return new Statement(
                Cell.ofQuarter("pair " + one, new Quarter(2025, 3)),
                Form.sum(List.of(forms.get(one), forms.get(other))),
                new FeasibleRange(0, 1));
    }

    private static FeasibleRange range(SortedSet<Cell> hidden, String cell) {
        Puzzle puzzle = FOUR_BY_FOUR.hiding(hidden, WIDTH);
        Form form =
                puzzle.secrets().stream()
                        .filter(secret -> secret.cell().equals(cell(cell)))
                        .findFirst()
                        .orElseThrow()
                        .form();
        return new DisclosureAudit(puzzle).range(form);
    }
}
