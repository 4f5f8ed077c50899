package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRateTest {

    @Test
    void eighteenPoint9ForEachThousandOf10927Are206Or207() {
        assertThat(new PrintedRate(new BigDecimal("18.9"), 1000, 10_927).counts())
                .isEqualTo(new FeasibleRange(206, 207));
    }

    @ParameterizedTest
    @CsvSource({
        // 82.5 up to but not 83.5 % of 52: 42.9 to 43.4.
        "83, 100, 52, 43, 43",
        // 0 up to but not 0.5 for each thousand of 10,000: 5 would be printed as 1.
        "0, 1000, 10000, 0, 4",
        // Half of a person in a hundred is printed as one.
        "1, 100, 200, 1, 2"
    })
    void theCountsAreAllThatArePrintedSo(
            BigDecimal printed, long per, long population, long least, long most) {
        assertThat(new PrintedRate(printed, per, population).counts())
                .isEqualTo(new FeasibleRange(least, most));
    }

    @Test
    void aRateOfNobodyIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedRate(BigDecimal.ONE, 1000, 0));
    }
}
