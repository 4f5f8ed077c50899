package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.release.TotalledTable.cells;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SecondarySuppressionTest {

    /** The cheapest rectangle would cost 59; a way round by the one cell xd costs 31. */
    @Test
    void theFourByFourTableIsMadeSafeByOneCellTheCheapest() {
        Puzzle table = DisclosureAuditTest.FOUR_BY_FOUR.hiding(DisclosureAuditTest.HIDDEN, 5);

        assertThat(SecondarySuppression.of(table).hidden()).isEqualTo(cells("xd"));
    }

    @Test
    void oneSmallCountTakesTheCheapestRectangle() {
        // Its other corners are 30, 20 and 7; any other rectangle costs more.
        assertHidden(
                """
                w 3 20 30
                x 40 9 50
                y 20 60 7
                """,
                "wc ya yc");
    }

    @Test
    void ofRectanglesThatCostTheSameTheFirstIsTaken() {
        assertHidden(
                """
                w 3 20 20
                x 20 20 20
                y 20 20 20
                """,
                "wb xa xb");
    }

    @Test
    void whatHasNothingToGiveIsNoProtection() {
        assertHidden(
                """
                w 3 0 30
                x 0 0 30
                y 30 30 90
                """,
                "wc ya yc");
    }

    @Test
    void totalsAreHiddenWhereNothingElseHelps() {
        assertHidden(
                """
                w 3
                x 40
                """,
                "xa x+");
    }

    @Test
    void whereNoCountIsSmallNothingIsHidden() {
        assertThat(SecondarySuppression.of(TotalledTable.of("w 5 6\nx 0 8\n").belowFive()).hidden())
                .isEmpty();
    }

    @Test
    void whatItHandsToTheAuditIsProofEnough() {
        Puzzle table = TotalledTable.of("w 3 20 30\nx 40 9 50\ny 20 60 7\n").belowFive();
        Suppression suppression = SecondarySuppression.of(table);

        assertThat(suppression.exhibits())
                .allMatch(table.without(suppression.hidden())::looksTheSameWith)
                .hasSizeGreaterThan(1);
    }

    private static void assertHidden(String rows, String cells) {
        Puzzle table = TotalledTable.of(rows).belowFive();
        Suppression suppression = SecondarySuppression.of(table);

        assertThat(suppression.hidden()).isEqualTo(new TreeSet<>(cells(cells)));
        assertThat(new DisclosureAudit(table.without(suppression.hidden())).exposed()).isEmpty();
    }
}
