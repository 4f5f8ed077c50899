package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeWards;

class ControlChartTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    /** One ward that is the district, counted by month from January 2024. */
    private static ElmbridgeWards monthly(int... counts) {
        return ElmbridgeWards.district(5000)
                .ward("ash", 5000)
                .rows(
                        IntStream.range(0, counts.length)
                                .mapToObj(
                                        at ->
                                                "ash,burglary,%s,%d"
                                                        .formatted(
                                                                JANUARY.plusMonths(at), counts[at]))
                                .toArray(String[]::new));
    }

    private static ControlChart chart(ElmbridgeWards figures) {
        return figures.burglaries().chart().orElseThrow();
    }

    @Test
    void elevenMonthsHaveNoLimits() {
        ControlChart chart = chart(monthly(9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9));

        assertThat(chart.step()).isEqualTo(ControlChart.Step.MONTH);
        assertThat(chart.newest().grounds()).isEqualTo(LimitsGrounds.TOO_FEW_POINTS);
        assertThat(chart.newest().limits()).isEmpty();
        assertThat(chart.dots()).hasSize(11);
    }

    @Test
    void twelveHaveProvisionalOnesAndTwentyFirmOnes() {
        int[] twelve = IntStream.range(0, 12).map(at -> 8 + at % 2).toArray();
        int[] twenty = IntStream.range(0, 20).map(at -> 8 + at % 2).toArray();

        assertThat(chart(monthly(twelve)).newest().grounds()).isEqualTo(LimitsGrounds.PROVISIONAL);
        assertThat(chart(monthly(twenty)).newest().grounds()).isEqualTo(LimitsGrounds.FIRM);
        assertThat(chart(monthly(twelve)).newest().limits().orElseThrow().centre()).isEqualTo(8.5);
    }

    @Test
    void aLeapStandsOutsideTheLimits() {
        ControlChart chart = chart(monthly(9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 30));

        ControlChart.Dot leap = chart.dots().get(11);
        assertThat(leap.period()).hasToString("2024-12");
        assertThat(leap.signal()).isEqualTo(new Signal(Signal.Kind.OUTSIDE_LIMITS, Direction.UP));
        assertThat(chart.special()).contains(leap);
    }

    @Test
    void aChangeInCountingBeginsAPieceOfItsOwn() {
        int[] months =
                IntStream.range(0, 24).map(at -> at < 12 ? 8 + at % 2 : 18 + at % 2).toArray();
        ControlChart chart = chart(monthly(months).brokenFrom(new Quarter(2025, 1)));

        assertThat(chart.parts()).hasSize(2);
        assertThat(chart.parts())
                .extracting(part -> part.limits().orElseThrow().centre())
                .containsExactly(8.5, 18.5);
        assertThat(chart.special()).isEmpty();
    }

    @Test
    void whereHardlyAnythingHappensThereAreNoLimits() {
        ControlChart chart = chart(monthly(0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1));

        assertThat(chart.newest().grounds()).isEqualTo(LimitsGrounds.TOO_FEW_EVENTS);
    }

    @Test
    void noLimitIsBelowZero() {
        ControlChart chart = chart(monthly(0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9));

        assertThat(chart.newest().limits().orElseThrow().control().low()).isZero();
    }

    @Test
    void aMonthWithoutACountBearsNoPartInTheLimits() {
        ControlChart chart =
                chart(
                        monthly(9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8)
                                .rows("ash,burglary,2025-01,,x", "ash,burglary,2025-02,9"));

        assertThat(chart.dots()).hasSize(14);
        assertThat(chart.dots().get(12).isSpecial()).isFalse();
        assertThat(chart.newest().limits()).isPresent();
    }

    @Test
    void whatIsGivenByQuarterIsChartedByQuarter() {
        ControlChart chart =
                chart(ElmbridgeWards.district(5000).ward("ash", 5000).counts("ash", 4, 5, 6));

        assertThat(chart.step()).isEqualTo(ControlChart.Step.QUARTER);
        assertThat(chart.dots()).hasSize(3);
    }
}
