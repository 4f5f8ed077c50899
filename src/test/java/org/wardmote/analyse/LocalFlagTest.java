package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalFlagTest {

    private static final LocalFlag ROUNDED_UP = new LocalFlag(0.2, LocalFlag.Rounding.UP);

    @Test
    void aFifthOf26WardsIsFiveOrRoundedUpSix() {
        assertThat(LocalFlag.TOP_FIFTH.flagged(wards(26)))
                .containsExactly("ward-22", "ward-23", "ward-24", "ward-25", "ward-26");
        assertThat(ROUNDED_UP.flagged(wards(26))).hasSize(6).contains("ward-21");
    }

    @Test
    void aFifthOf15WardsIsThreeHoweverItIsRounded() {
        assertThat(LocalFlag.TOP_FIFTH.flagged(wards(15))).hasSize(3);
        assertThat(ROUNDED_UP.flagged(wards(15))).hasSize(3);
    }

    @Test
    void equalRatesShareTheFlag() {
        SortedMap<String, Double> rates = wards(26);
        rates.put("ward-20", rates.get("ward-22"));
        rates.put("ward-21", rates.get("ward-22"));

        assertThat(LocalFlag.TOP_FIFTH.flagged(rates)).hasSize(7).contains("ward-20", "ward-21");
    }

    @Test
    void whereNothingHappenedThereIsNoFlag() {
        SortedMap<String, Double> rates = new TreeMap<>();
        IntStream.rangeClosed(1, 10).forEach(i -> rates.put("ward-" + i, 0.0));
        rates.put("ward-1", 0.4);

        assertThat(LocalFlag.TOP_FIFTH.flagged(rates)).containsExactly("ward-1");
    }

    @Test
    void fourWardsHaveNoFifth() {
        assertThat(LocalFlag.TOP_FIFTH.flagged(wards(4))).isEmpty();
        assertThat(LocalFlag.TOP_FIFTH.flagged(new TreeMap<>())).isEmpty();
    }

    @Test
    void aShareOfNoneFlagsNone() {
        assertThat(new LocalFlag(0, LocalFlag.Rounding.UP).flagged(wards(10))).isEmpty();
    }

    @Test
    void aShareOfMoreThanAllIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalFlag(20, LocalFlag.Rounding.DOWN));
    }

    /** Wards whose rates grow with their number. */
    private static SortedMap<String, Double> wards(int number) {
        SortedMap<String, Double> rates = new TreeMap<>();
        IntStream.rangeClosed(1, number)
                .forEach(i -> rates.put("ward-%02d".formatted(i), i / 10.0));
        return rates;
    }
}
