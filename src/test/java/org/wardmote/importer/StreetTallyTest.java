package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardmote.format.TextTraits;
import org.wardmote.importer.Account.LeftOut;
import org.wardmote.model.Quarter;

class StreetTallyTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final Quarter SUMMER = new Quarter(2025, 3);

    private final StreetTally tally = new StreetTally();

    @Test
    void aQuarterLacksTheMonthsOfWhichThereIsNoRow() {
        tally.met(RowKind.COUNTED, JULY);
        tally.met(RowKind.WITHOUT_PLACE, YearMonth.of(2025, 9));

        assertThat(tally.quarters()).containsExactly(SUMMER);
        assertThat(tally.months(SUMMER)).containsExactly(JULY, YearMonth.of(2025, 9));
        assertThat(tally.missing(SUMMER)).containsExactly("2025-08");
    }

    @Test
    void aQuarterThatNobodyAskedForIsNone() {
        tally.met(RowKind.NOT_ASKED, YearMonth.of(2025, 4));

        assertThat(tally.quarters()).isEmpty();
    }

    @Test
    void rowsAreCountedAQuarterAndInAll() {
        tally.met(RowKind.ELSEWHERE, JULY);
        tally.met(RowKind.ELSEWHERE, YearMonth.of(2025, 10));

        assertThat(tally.rows(RowKind.ELSEWHERE, SUMMER)).isEqualTo(1);
        assertThat(tally.rows(RowKind.ELSEWHERE)).isEqualTo(2);
    }

    @Test
    void anIdThatStandsTwiceIsCountedTwiceAndTold() {
        StreetTally.Cell cell = new StreetTally.Cell(JULY, "ash", "break-ins");
        tally.count(cell, "aa");
        tally.count(cell, "aa");
        tally.count(cell, "");
        tally.count(cell, "");

        assertThat(tally.figure(cell)).isEqualTo(4);
        assertThat(tally.account(1).lines())
                .contains("            1  bear a crime id that one before them bore");
    }

    @Test
    void theAccountTellsOfEveryRowAndFile() {
        tally.met(RowKind.COUNTED, JULY);
        tally.met(RowKind.ELSEWHERE, JULY);
        tally.metBroken();
        tally.met(
                new TextTraits(StandardCharsets.UTF_8, Set.of(TextTraits.Trait.WINDOWS_LINE_ENDS)));

        assertThat(String.join("\n", tally.account(1).lines()))
                .isEqualTo(
                        """
                        1 file with 3 rows
                                    1  counted in a ward
                                    1  in other districts
                                    0  without a place
                                    0  of quarters that were not asked for
                                    0  with small areas of an older edition than the lookup
                                    0  with small areas that the lookup lacks
                                    0  in wards of the district that areas.yaml lacks
                                    0  of crime types that are no indicator
                                    1  broken
                        Of the rows counted
                                    0  bear a crime id that one before them bore
                        Of the files
                                    0  begin with a byte-order mark
                                    1  have Windows line ends
                        1 quarter, 2 months missing""");
        assertThat(tally.account(1).leftOut())
                .filteredOn(left -> left.number() > 0)
                .containsExactly(new LeftOut(1, "in other districts"), new LeftOut(1, "broken"));
    }
}
