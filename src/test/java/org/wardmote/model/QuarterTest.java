package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, January to March 2025 (Q4 2024/25)",
        "2025-Q2, April to June 2025 (Q1 2025/26)",
        "2025-q3, July to September 2025 (Q2 2025/26)",
        "1999-Q4, October to December 1999 (Q3 1999/00)"
    })
    void aQuarterIsNamedByItsMonthsAndByItsFinancialYear(String written, String label) {
        assertThat(Quarter.parse(written).orElseThrow().label()).isEqualTo(label);
    }

    @Test
    void aYearHasFourQuarters() {
        assertThat(Quarter.parse("2025-Q5")).isEmpty();
        assertThat(Quarter.parse("2025-Q0")).isEmpty();
    }

    @Test
    void quartersAreCountedAcrossYears() {
        assertThat(new Quarter(2024, 4).plus(1)).isEqualTo(new Quarter(2025, 1));
        assertThat(new Quarter(2024, 1).plus(-1)).isEqualTo(new Quarter(2023, 4));
    }

    @Test
    void aMonthLiesInItsQuarter() {
        assertThat(Quarter.of(YearMonth.of(2025, 9))).isEqualTo(new Quarter(2025, 3));
        assertThat(new Quarter(2025, 3).months())
                .containsExactly(
                        YearMonth.of(2025, 7), YearMonth.of(2025, 8), YearMonth.of(2025, 9));
    }
}
