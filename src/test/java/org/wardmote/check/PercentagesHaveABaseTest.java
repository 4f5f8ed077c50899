package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentagesHaveABaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of 52 victims, 83% work with the service.",
                "43 of 52 victims (83%) work with the service.",
                "Burglary fell by 27%. It went from 30 to 22.",
                "Cases rose from three to five, by 67%.",
                "Thefts are down by 12 per cent: 22 compared with 25.",
                "There were 26.7% fewer events, 110 in all.",
                "Attendance was 100%.",
                "The interval is one of 95% confidence.",
                "Nothing of the kind."
            })
    void thePercentageStandsWithItsNumbers(String paragraph) {
        assertThat(PercentagesHaveABase.withoutBase(paragraph)).isEmpty();
    }

    @Test
    void datesAgesAndNamesAreNoNumbersBehindAPercentage() {
        assertThat(
                        PercentagesHaveABase.withoutBase(
                                "There were 26.7% fewer events in 2020-21, partly due to Covid-19."
                                        + " By 3 May 2021, 83% of people aged 13 to 19 had answered"
                                        + " within 12 months. Business crime is down by 6 per cent."))
                .containsExactly("26.7%", "83%", "6 per cent");
    }

    @Test
    void theNumbersOfOnePercentageAreNotThoseOfItsNeighbour() {
        assertThat(
                        PercentagesHaveABase.withoutBase(
                                "Lamps out fell by 26.7%. In Elm 12 of 48 are out, which is 25%."))
                .containsExactly("26.7%");
    }
}
