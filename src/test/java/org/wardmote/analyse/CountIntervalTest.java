package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountIntervalTest {

    /** Worked out in R. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.68887945411",
        "1, 0.0253178079843, 5.57164339094",
        "2, 0.242209278544, 7.22468766772",
        "3, 0.618672122896, 8.76727306974",
        "4, 1.08986537363, 10.2415886754",
        "5, 1.62348639012, 11.6683320793"
    })
    void belowTenItIsExact(long count, double low, double high) {
        Interval interval = CountInterval.of(count, Confidence.NINETY_FIVE);

        assertThat(interval).isEqualTo(ExactPoissonInterval.of(count, Confidence.NINETY_FIVE));
        assertThat(interval.low()).isCloseTo(low, Near.inFull(low));
        assertThat(interval.high()).isCloseTo(high, Near.inFull(high));
    }

    /** Of PHEindicatormethods, testdata_Byars_Wilson.xlsx. */
    @ParameterizedTest
    @CsvSource({
        "1045, 0.95, 982.59320180733255, 1110.3312129856499",
        "10, 0.998, 2.916318374695686, 24.193724927880535"
    })
    void fromTenItIsByars(long count, double confidence, double low, double high) {
        Interval interval = CountInterval.of(count, Confidence.of(confidence));

        assertThat(interval).isEqualTo(ByarInterval.of(count, Confidence.of(confidence)));
        assertThat(interval.low()).isCloseTo(low, Near.inFull(low));
        assertThat(interval.high()).isCloseTo(high, Near.inFull(high));
    }

    @Test
    void aNegativeCountIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountInterval.of(-1, Confidence.NINETY_FIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByarInterval.of(0, Confidence.NINETY_FIVE));
    }
}
