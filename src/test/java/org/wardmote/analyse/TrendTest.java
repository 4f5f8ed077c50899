package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.analyse.Signs.signs;
import static org.wardmote.analyse.Signs.values;

import org.junit.jupiter.api.Test;

/** The golden vectors are those of NHSRplotthedots, test-ptd_calculate_point_type.R. */
class TrendTest {

    private static final Trend OF_SEVEN = new Trend(RunLength.SEVEN);

    @Test
    void twoEqualPointsEndTheTrend() {
        assertThat(OF_SEVEN.ends(values("1 2 3 3 4 5 6"))).isEqualTo(signs("0 0 0 0 0 0 0"));
    }

    @Test
    void sevenRisingPointsAreATrendAtTheSeventh() {
        assertThat(OF_SEVEN.ends(values("1 2 3 4 5 6"))).isEqualTo(signs("0 0 0 0 0 0"));
        assertThat(OF_SEVEN.ends(values("1 2 3 4 5 6 7"))).isEqualTo(signs("0 0 0 0 0 0 1"));
    }

    @Test
    void sevenFallingPointsLeadDown() {
        assertThat(OF_SEVEN.ends(values("7 6 5 4 3 2 1"))).isEqualTo(signs("0 0 0 0 0 0 -1"));
    }

    @Test
    void whatComesBeforeAndAfterIsNoPartOfIt() {
        assertThat(OF_SEVEN.ends(values("2 1 2 3 4 5 6 7 3")))
                .isEqualTo(signs("0 0 0 0 0 0 0 1 0"));
        assertThat(OF_SEVEN.members(values("2 1 2 3 4 5 6 7 3")))
                .isEqualTo(signs("0 1 1 1 1 1 1 1 0"));
    }

    @Test
    void aSummitBelongsToTheTrendThatEndsThere() {
        assertThat(OF_SEVEN.members(values("1 2 3 4 5 6 7 6 5 4 3 2 1")))
                .isEqualTo(signs("1 1 1 1 1 1 1 -1 -1 -1 -1 -1 -1"));
    }
}
