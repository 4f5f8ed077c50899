package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1234.56  | 1 | 1,234.6
                    0.05     | 1 | 0.1
                    0.285    | 2 | 0.29
                    12.25    | 1 | 12.3
                    7        | 2 | 7.00
                    1e12     | 0 | 1,000,000,000,000
                    -1234.5  | 0 | -1,235
                    -0.04    | 1 | 0.0
                    999.96   | 1 | 1,000.0
                    """)
    void halvesAreRoundedAwayFromNoughtAndThousandsParted(double number, int places, String shown) {
        assertThat(Decimal.of(number, places).shown()).isEqualTo(shown);
    }

    @Test
    void placesThatSayNothingCanBeLeftOut() {
        assertThat(Decimal.of(12.5, 2).brief().plain()).isEqualTo("12.5");
        assertThat(Decimal.of(1000, 2).brief().plain()).isEqualTo("1000");
    }

    @Test
    void itsDigitsAreThoseOfTheGeneralFormatter() {
        Random numbers = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double number = Math.round(numbers.nextDouble() * 1e6) / 1000.0;
            assertThat(Decimal.of(number, 1).plain())
                    .isEqualTo(String.format(Locale.ROOT, "%.1f", number));
            assertThat(Decimal.of(number, 2).shown())
                    .isEqualTo(String.format(Locale.UK, "%,.2f", number));
        }
    }
}
