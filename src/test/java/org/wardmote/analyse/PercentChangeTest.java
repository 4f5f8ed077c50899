package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PercentChangeTest {

    @Test
    void from30To22Is26Point7PercentFewer() {
        assertThat(PercentChange.between(30, 22).orElseThrow())
                .isCloseTo(-80 / 3.0, Near.inFull(26));
    }

    @Test
    void anEarlierCountOfTwentyIsEnoughHoweverFewThereAreLater() {
        assertThat(PercentChange.between(20, 1)).hasValue(-95);
    }

    @Test
    void anEarlierCountOfNineteenIsTooFewHoweverManyThereAreLater() {
        assertThat(PercentChange.between(19, 400)).isEmpty();
        assertThat(PercentChange.between(0, 5)).isEmpty();
    }

    @Test
    void aNegativeCountIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> PercentChange.between(-1, 5));
    }
}
