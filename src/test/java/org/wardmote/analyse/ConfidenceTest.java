package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @Test
    void theNormalQuantileIsWorkedOutAndNotTypedIn() {
        assertThat(Confidence.NINETY_FIVE.z())
                .isCloseTo(1.959963984540054, Near.inFull(1.959963984540054));
        assertThat(Confidence.NINETY_NINE_POINT_EIGHT.z())
                .isCloseTo(3.090232306167813, Near.inFull(3.090232306167813));
    }

    @Test
    void itMayBeGivenAsAShareOrInPercent() {
        assertThat(Confidence.of(95)).isEqualTo(Confidence.of(0.95));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.05, 0.89, 1, 1.5, 2, 89.9, 100, 100.1, Double.NaN})
    void anythingElseIsAMistake(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(value));
    }
}
