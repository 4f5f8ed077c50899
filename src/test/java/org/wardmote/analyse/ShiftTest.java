package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.analyse.Signs.signs;

import org.junit.jupiter.api.Test;

/** The golden vectors are those of NHSRplotthedots, test-ptd_calculate_point_type.R. */
class ShiftTest {

    private static final Shift OF_SEVEN = new Shift(RunLength.SEVEN);

    @Test
    void sixOnOneSideAreNoShift() {
        assertThat(OF_SEVEN.ends(signs("1 1 1 1 1 1"))).isEqualTo(signs("0 0 0 0 0 0"));
    }

    @Test
    void eightOnOneSideEndAShiftTwice() {
        assertThat(OF_SEVEN.ends(signs("1 1 1 1 1 1 1 1 -1")))
                .isEqualTo(signs("0 0 0 0 0 0 1 1 0"));
    }

    @Test
    void allMembersOfTheRunAreMarked() {
        assertThat(Runs.members(signs("0 0 0 0 0 0 1 0"), 7)).isEqualTo(signs("1 1 1 1 1 1 1 0"));
        assertThat(OF_SEVEN.members(signs("-1 1 1 1 1 1 1 1 1 -1")))
                .isEqualTo(signs("0 1 1 1 1 1 1 1 1 0"));
    }

    @Test
    void aPointOnTheMeanEndsTheRun() {
        assertThat(OF_SEVEN.members(signs("1 1 1 0 1 1 1 1"))).isEqualTo(signs("0 0 0 0 0 0 0 0"));
    }

    @Test
    void belowTheMeanItLeadsDown() {
        assertThat(OF_SEVEN.members(signs("-1 -1 -1 -1 -1 -1 -1")))
                .isEqualTo(signs("-1 -1 -1 -1 -1 -1 -1"));
    }

    @Test
    void howManyItTakesCanBeChosen() {
        assertThat(new Shift(RunLength.SIX).members(signs("1 1 1 1 1 1")))
                .isEqualTo(signs("1 1 1 1 1 1"));
        assertThat(new Shift(RunLength.EIGHT).members(signs("1 1 1 1 1 1 1")))
                .isEqualTo(signs("0 0 0 0 0 0 0"));
    }
}
