package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonFunnelTest {

    /** Of FunnelPlotR, test-poisson_limits.R. */
    @ParameterizedTest
    @CsvSource({
        "15, 0.95, 0.5596924, 1.649348",
        "15, 0.998, 0.3862650, 2.082907",
        "20, 0.95, 0.6108260, 1.544419",
        "20, 0.998, 0.4479107, 1.902094",
        "30, 0.95, 0.6746958, 1.427562",
        "30, 0.998, 0.5289724, 1.702771"
    })
    void theFunnelHasThePublishedWidth(
            double expected, double confidence, double low, double high) {
        Interval limits = PoissonFunnel.limits(expected, Confidence.of(confidence));

        assertThat(limits.low()).isCloseTo(low, Near.asPrinted(low));
        assertThat(limits.high()).isCloseTo(high, Near.asPrinted(high));
    }

    @Test
    void theFewerAreExpectedTheWiderItIs() {
        Interval wide = PoissonFunnel.limits(0.4, Confidence.NINETY_FIVE);
        Interval narrow = PoissonFunnel.limits(0.5, Confidence.NINETY_FIVE);

        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @Test
    void whereNothingIsExpectedThereIsNoFunnel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoissonFunnel.limits(0, Confidence.NINETY_FIVE));
    }
}
