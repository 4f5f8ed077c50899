package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionFunnelTest {

    /** Of PHEindicatormethods, testdata_funnel_prop_outputs.csv, in percent. */
    @ParameterizedTest
    @CsvSource({
        "1531, 0.95, 78.663349, 82.621547",
        "1531, 0.998, 77.522045, 83.76285",
        "89294, 0.95, 80.383302, 80.901594",
        "89294, 0.998, 80.233858, 81.051037",
        "1, 0.95, 3.204264, 100"
    })
    void theFunnelHasThePublishedWidth(double cases, double confidence, double low, double high) {
        Interval limits =
                ProportionFunnel.limits(0.80642448, cases, Confidence.of(confidence)).times(100);

        assertThat(limits.low()).isCloseTo(low, Near.asPrinted(low));
        assertThat(limits.high()).isCloseTo(high, Near.asPrinted(high));
    }

    @Test
    void aShareAboveOneOrOfNoCasesIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionFunnel.limits(80.6, 100, Confidence.NINETY_FIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionFunnel.limits(0.8, 0, Confidence.NINETY_FIVE));
    }
}
