package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.release.FourByFour.HIDDEN;
import static org.wardmote.release.FourByFour.cell;
import static org.wardmote.release.FourByFour.cells;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureAuditTest {

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
        assertThat(new DisclosureAudit(FourByFour.puzzle(HIDDEN, WIDTH)).exposed())
                .containsExactly(Map.entry(cell("wb"), new FeasibleRange(47, 47)));
    }

    @ParameterizedTest
    @CsvSource({"xd, 0, 78", "xb, 0, 141"})
    void oneCellMoreWidensIt(String further, long least, long most) {
        SortedSet<Cell> hidden = new TreeSet<>(HIDDEN);
        hidden.addAll(cells(further));

        assertThat(range(hidden, "wb")).isEqualTo(new FeasibleRange(least, most));
    }

    @Test
    void theSuppressionAddsTheCheapestOneCell() {
        Suppression suppression = SecondarySuppression.of(FourByFour.puzzle(HIDDEN, WIDTH));

        assertThat(suppression.hidden()).isEqualTo(cells("xd"));
    }

    private static FeasibleRange range(SortedSet<Cell> hidden, String cell) {
        Puzzle puzzle = FourByFour.puzzle(hidden, WIDTH);
        Form form =
                puzzle.secrets().stream()
                        .filter(secret -> secret.cell().equals(cell(cell)))
                        .findFirst()
                        .orElseThrow()
                        .form();
        return new DisclosureAudit(puzzle).range(form);
    }
}
