package org.wardmote.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.page.ChartTable;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.areas.AreaPage;
import org.wardmote.standing.Standing;

class TrendTest {

    private static final long[] CALM = {
        12, 9, 15, 13, 12, 16, 14, 11, 15, 12, 14, 12, 15, 13, 11, 12, 15, 13, 12, 14, 13
    };

    /** One ward whose months, from January 2024, hold these counts. */
    private static Figure figure(long... counts) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add("ash,burglary," + YearMonth.of(2024, 1).plusMonths(i) + "," + counts[i]);
        }
        Standing standing =
                ElmbridgeRecord.begun()
                        .district("elmbridge", "Elmbridge")
                        .ward("ash", "Ash")
                        .indicator("burglary", Indicator.Policy.OPEN)
                        .facts("2025-12-01", ElmbridgeFigures.of(rows.toArray(String[]::new)));
        return AreaPage.KIND.pages(standing).stream()
                .filter(page -> page.head().address().equals(Address.ofArea("ash")))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(0);
    }

    private static long[] with(int month, long count) {
        long[] counts = CALM.clone();
        counts[month] = count;
        return counts;
    }

    @Test
    void aMonthOutsideTheLimitsIsNamed() {
        Figure figure = figure(with(7, 40));

        assertThat(figure.message().headline()).isEqualTo("Burglary: one month stands out");
        assertThat(figure.message().subtitle())
                .isEqualTo(
                        "Incidents each month in Ash, January 2024 to September 2025, with control"
                                + " limits");
        assertThat(figure.message().sentence())
                .isEqualTo(
                        "About 14 incidents a month. August 2024, with 40, lay above what chance"
                                + " alone explains.");
        assertThat(figure.chart().table().rows().get(7).cells().get(0).note())
                .isEqualTo("August 2024: 40, outside the limits");
    }

    @Test
    void whereNoMonthIsSpecialThatIsSaid() {
        Figure figure = figure(CALM);

        assertThat(figure.message().headline()).isEqualTo("Burglary: no month stands out");
        assertThat(figure.message().sentence())
                .isEqualTo(
                        "About 13 incidents a month. No month lies outside what chance alone"
                                + " explains.");
    }

    @Test
    void sevenMonthsOnOneSideOfTheAverageAreARun() {
        long[] counts = CALM.clone();
        for (int i = 13; i < 21; i++) {
            counts[i] = 17 + i % 2;
        }

        assertThat(figure(counts).message().headline())
                .isEqualTo("Burglary: above average for a time");
        assertThat(figure(counts).message().sentence())
                .contains("Nine months in a row lay above the average, up to September 2025.");
    }

    @Test
    void monthsThatRiseOneAfterTheOtherAreATrend() {
        long[] counts = {12, 15, 12, 14, 13, 11, 14, 9, 10, 11, 12, 13, 15, 16, 12, 13, 15, 12};

        assertThat(figure(counts).message().sentence())
                .contains("It rose month after month up to February 2025.");
    }

    @Test
    void belowTwelvePointsThereAreNoLimits() {
        Figure figure = figure(12, 9, 15, 13, 12, 16);

        assertThat(figure.message().sentence())
                .isEqualTo("Limits need twelve points at least, so none are drawn on six.");
        assertThat(figure.message().subtitle()).doesNotContain("limits");
        assertThat(figure.chart().table().columns())
                .extracting(ChartTable.Column::title)
                .containsExactly("Incidents");
    }

    @Test
    void belowTwentyPointsTheLimitsAreProvisional() {
        assertThat(figure(12, 9, 15, 13, 12, 16, 14, 11, 15, 12, 14, 12).message().sentence())
                .endsWith("The limits rest on fewer than 20 points and are provisional.");
    }

    @Test
    void whatHappensLessThanTwiceAQuarterIsOneDotAnEvent() {
        Figure figure = figure(0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0);

        assertThat(figure.chart()).isInstanceOf(EventStrip.class);
        assertThat(figure.message().headline()).isEqualTo("Burglary: too few for limits");
        assertThat(figure.message().sentence())
                .isEqualTo(
                        "Fewer than two a quarter on average, so there are no limits: each dot is"
                                + " one event. The last was in July 2024.");
    }

    @Test
    void aLowerLimitOfZeroIsNotDrawn() {
        assertThat(figure(3, 1, 0, 4, 2, 1, 3, 0, 2, 1, 4, 2).chart().table().columns())
                .extracting(ChartTable.Column::title)
                .containsExactly("Incidents", "Average", "Upper limit");
    }

    @Test
    void theMonthsOfEveryOtherQuarterStandOnABand() {
        assertThat(figure(CALM).chart().table().rows())
                .extracting(row -> row.point().stands().id())
                .startsWith("banded", "banded", "banded", "plain", "plain", "plain", "banded");
    }
}
