package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelSignificanceTest {

    /** Of PHEindicatormethods, testdata_funnel_ratio_inputs.csv. */
    @ParameterizedTest
    @CsvSource({
        "8, 6.239860227, WITHIN",
        "151, 106.4429719, FAR_ABOVE",
        "150, 119.5695496, ABOVE",
        "220, 249.8012944, WITHIN",
        "191, 184.0963855, WITHIN",
        "124, 183.894409, FAR_BELOW",
        "0, 240.6273499, FAR_BELOW"
    })
    void eachPointIsJudgedAsPublished(
            long observed, double expected, FunnelSignificance significance) {
        assertThat(FunnelSignificance.of(new Ratio(observed, expected))).isEqualTo(significance);
    }

    @Test
    void belowMirrorsAbove() {
        assertThat(FunnelSignificance.of(new Ratio(80, 100.5))).isEqualTo(FunnelSignificance.BELOW);
    }
}
