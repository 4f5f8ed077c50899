package org.wardmote.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator;
import org.wardmote.page.FigureTable;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.areas.AreaPage;
import org.wardmote.standing.Standing;

class AreaGlanceTest {

    /** Two wards of the same size, by quarter from the third of 2024 to that of 2025. */
    private static Standing facts(long[] ash, long[] rowan) {
        List<String> rows = new ArrayList<>();
        String[] quarters = {"2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"};
        for (int i = 0; i < quarters.length; i++) {
            rows.add("ash,burglary," + quarters[i] + "," + ash[i]);
            rows.add("rowan,burglary," + quarters[i] + "," + rowan[i]);
        }
        return ElmbridgeRecord.begun()
                .district("elmbridge", "Elmbridge")
                .ward("ash", "Ash")
                .ward("rowan", "Rowan")
                .place("rowan-green", "Rowan Green", "rowan")
                .residents("elmbridge", 2021, 10_000)
                .residents("ash", 2021, 900)
                .residents("rowan", 2021, 9_100)
                .indicator("burglary", Indicator.Policy.OPEN)
                .facts("2025-12-01", ElmbridgeFigures.of(rows.toArray(String[]::new)));
    }

    private static FigureTable glance(Standing standing, String area) {
        return AreaGlance.of(standing.area(area), standing).orElseThrow();
    }

    private static List<String> row(Standing standing, String area) {
        return glance(standing, area).rows().get(0).cells().stream()
                .map(cell -> cell.shown().text())
                .toList();
    }

    @Test
    void aRowHasEverythingThatIsKnownOfAnIndicator() {
        Standing standing = facts(new long[] {20, 10, 10, 10, 40}, new long[] {30, 30, 30, 30, 30});

        assertThat(row(standing, "ash"))
                .containsExactly(
                        "40",
                        "70",
                        "77.8",
                        "60.6 to 98.3",
                        "Higher",
                        "Rose from 20 to 40 (100% more)",
                        "Burglary by quarter: Jul 24 20, Oct 24 10, Jan 25 10, Apr 25 10, Jul 25"
                                + " 40");
    }

    @Test
    void onFewerThanTenThereIsNeitherShapeNorColour() {
        Standing standing = facts(new long[] {1, 2, 2, 2, 3}, new long[] {30, 30, 30, 30, 30});

        assertThat(row(standing, "ash").get(4)).isEqualTo("Fewer than ten");
        assertThat(glance(standing, "ash").remarks())
                .contains("Fewer than ten: a rate on so few is neither compared nor ranked");
    }

    @Test
    void belowTwentyNoPercentageIsGiven() {
        Standing standing = facts(new long[] {19, 10, 10, 10, 60}, new long[] {30, 30, 30, 30, 30});

        assertThat(row(standing, "ash").get(5)).isEqualTo("Rose from 19 to 60");
    }

    @Test
    void theDistrictIsNotComparedWithItself() {
        Standing standing = facts(new long[] {20, 10, 10, 10, 40}, new long[] {30, 30, 30, 30, 30});

        assertThat(glance(standing, "elmbridge").columns())
                .extracting(FigureTable.Column::title)
                .doesNotContain("Against the district");
    }

    @Test
    void theFirstSentenceOfAWardAnswersHowItIs() {
        Standing standing = facts(new long[] {20, 10, 10, 10, 40}, new long[] {30, 30, 30, 30, 30});
        List<String> sentences =
                AreaPage.KIND.pages(standing).stream().map(page -> page.head().summary()).toList();

        assertThat(sentences.get(1))
                .isEqualTo(
                        "Higher than the district on burglary in the four quarters to September"
                                + " 2025; clearly up in burglary on the same quarter of the year"
                                + " before; no open action names it.");
        assertThat(sentences.get(3))
                .isEqualTo(
                        "No meeting on record has given Rowan Green a status; not a ward: the"
                                + " figures shown are those of Rowan; no open action and no"
                                + " sentence in the minutes names it.");
    }

    @Test
    void aWardWithMoreThanATenthOfTheResidentsIsHeldAgainstTheRest() {
        Standing standing = facts(new long[] {20, 10, 10, 10, 40}, new long[] {30, 30, 30, 30, 30});

        assertThat(new AreaPulse(standing.area("rowan"), standing).words().orElseThrow())
                .startsWith("Lower than the rest of the district on burglary");
    }
}
