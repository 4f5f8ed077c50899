package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wardmote.analyse.Signs.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunChartTest {

    /** Of qicharts2. */
    @ParameterizedTest
    @CsvSource({"20, 7, 6", "24, 8, 8", "25, 8, 8", "28, 8, 9", "40, 8, 14", "44, 8, 16"})
    void theRulesGrowWithTheNumberOfUsefulValues(int useful, int longest, int fewest) {
        assertThat(RunChart.longestChanceRun(useful)).isEqualTo(longest);
        assertThat(RunChart.fewestChanceCrossings(useful)).isEqualTo(fewest);
    }

    @Test
    void valuesOnTheMedianCountForNothing() {
        assertThat(RunChart.of(values("1 3 3 5 6 2 3"))).isEqualTo(new RunChart(3, 4, 2, 2));
    }

    @Test
    void aRunThatIsTooLongIsNoChance() {
        RunChart seven = RunChart.of(values("1 1 1 1 1 1 1 9 9 9 9 9 9 9"));
        RunChart eight = RunChart.of(values("1 1 1 1 1 1 1 1 9 9 9 9 9 9 9 9"));

        assertThat(seven.longestRun()).isEqualTo(7);
        assertThat(seven.hasLongRun()).isFalse();
        assertThat(eight.longestRun()).isEqualTo(8);
        assertThat(eight.hasLongRun()).isTrue();
    }

    @Test
    void crossingsThatAreTooFewAreNoChance() {
        assertThat(RunChart.of(values("1 1 1 1 1 9 9 9 9 9")).hasFewCrossings()).isTrue();
        assertThat(RunChart.of(values("1 9 1 9 1 9 1 9 1 9")).hasFewCrossings()).isFalse();
    }

    @Test
    void valuesThatNeverChangeTellNothing() {
        RunChart still = RunChart.of(values("4 4 4 4"));

        assertThat(still.useful()).isZero();
        assertThat(still.hasLongRun()).isFalse();
        assertThat(still.hasFewCrossings()).isFalse();
    }

    @Test
    void noValuesAreAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunChart.of(List.of()));
    }
}
