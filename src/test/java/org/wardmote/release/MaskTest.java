package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.model.Indicator.Zeros;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, [low], 1, 7",
        "7, [low], 1, 7",
        "8, 10, 8, 12",
        "12, 10, 8, 12",
        "13, 15, 13, 17",
        "1003, '1,005', 1003, 1007"
    })
    void aRoundedCountTellsOfFiveNumbers(long count, String shown, long least, long most) {
        Mask rounded = new Rounded(Zeros.SHOWN);

        assertThat(rounded.shown(exact(count)).shown()).isEqualTo(shown);
        assertThat(rounded.told(count)).contains(new FeasibleRange(least, most));
    }

    @Test
    void aNoughtThatIsProtectedIsToldAsLow() {
        Mask rounded = new Rounded(Zeros.PROTECTED);

        assertThat(rounded.shown(exact(0))).isEqualTo(Marker.LOW);
        assertThat(rounded.told(3)).contains(new FeasibleRange(0, 7));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, [c]", "4, [c]", "5, 5"})
    void aCountUnderTheThresholdIsKeptBack(long count, String shown) {
        assertThat(new Suppressed(5, Zeros.SHOWN).shown(exact(count)).shown()).isEqualTo(shown);
    }

    @Test
    void ofWhatIsKeptBackNothingIsTold() {
        assertThat(new Suppressed(5, Zeros.SHOWN).told(4)).isEmpty();
        assertThat(new Suppressed(5, Zeros.SHOWN).told(0)).contains(FeasibleRange.exactly(0));
        assertThat(new Suppressed(5, Zeros.PROTECTED).told(0)).isEmpty();
    }

    private static Released.Count exact(long number) {
        return new Released.Count(number, Quality.FINAL);
    }
}
