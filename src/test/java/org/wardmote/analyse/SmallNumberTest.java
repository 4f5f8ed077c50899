package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallNumberTest {

    @Test
    void nineIsSmallAndTenIsNot() {
        assertThat(SmallNumber.isSmall(0)).isTrue();
        assertThat(SmallNumber.isSmall(9)).isTrue();
        assertThat(SmallNumber.isSmall(10)).isFalse();
    }
}
