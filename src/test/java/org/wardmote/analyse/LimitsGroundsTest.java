package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsGroundsTest {

    @Test
    void elevenPointsAreTooFew() {
        assertThat(LimitsGrounds.of(11, 40)).isEqualTo(LimitsGrounds.TOO_FEW_POINTS);
        assertThat(LimitsGrounds.TOO_FEW_POINTS.allowLimits()).isFalse();
    }

    @Test
    void fromTwelveLimitsAreProvisionalAndFromTwentyFirm() {
        assertThat(LimitsGrounds.of(12, 40)).isEqualTo(LimitsGrounds.PROVISIONAL);
        assertThat(LimitsGrounds.of(19, 40)).isEqualTo(LimitsGrounds.PROVISIONAL);
        assertThat(LimitsGrounds.of(20, 40)).isEqualTo(LimitsGrounds.FIRM);
        assertThat(LimitsGrounds.PROVISIONAL.allowLimits()).isTrue();
    }

    @Test
    void fewerThanTwoEventsAQuarterHaveDatesRatherThanLimits() {
        assertThat(LimitsGrounds.of(24, 1.9)).isEqualTo(LimitsGrounds.TOO_FEW_EVENTS);
        assertThat(LimitsGrounds.of(24, 2)).isEqualTo(LimitsGrounds.FIRM);
        assertThat(LimitsGrounds.TOO_FEW_EVENTS.allowLimits()).isFalse();
    }
}
