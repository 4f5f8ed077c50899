package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonProportionTest {

    /** Of PHEindicatormethods, testWilson.R. */
    @ParameterizedTest
    @CsvSource({
        "1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294",
        "1, 100, 0.998, 0.000873065697299977, 0.10455445283705821",
        "5, 100, 0.95, 0.02154367915436798, 0.11175046923191911",
        "5, 100, 0.998, 0.013865320725997183, 0.16458852282596442",
        "65, 100, 0.95, 0.55254443296887967, 0.73635751756902468",
        "65, 100, 0.998, 0.49549465740704313, 0.77835406140896968",
        "1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027",
        "1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818",
        "222, 3215, 0.95, 0.060791690363636595, 0.078339566813836331",
        "222, 3215, 0.998, 0.05647101964624248, 0.084184141852701344"
    })
    void theShareHasThePublishedInterval(
            long cases, double all, double confidence, double low, double high) {
        Estimate share = WilsonProportion.of(new Sample(cases, all), Confidence.of(confidence));

        assertThat(share.value()).isEqualTo(cases / all);
        assertThat(share.interval().low()).isCloseTo(low, Near.inFull(low));
        assertThat(share.interval().high()).isCloseTo(high, Near.inFull(high));
    }

    @Test
    void fortyThreeOfFiftyTwoAre82Point7PercentFrom70Point3To90Point6() {
        Estimate engaging = WilsonProportion.of(new Sample(43, 52), Confidence.NINETY_FIVE);

        assertThat(engaging.value()).isCloseTo(0.827, within(0.0005));
        assertThat(engaging.interval().low()).isCloseTo(0.703, within(0.0005));
        assertThat(engaging.interval().high()).isCloseTo(0.906, within(0.0005));
    }

    @Test
    void noneAndAllAreShares() {
        assertThat(WilsonProportion.of(new Sample(0, 20), Confidence.NINETY_FIVE).interval().low())
                .isZero();
        assertThat(
                        WilsonProportion.of(new Sample(20, 20), Confidence.NINETY_FIVE)
                                .interval()
                                .high())
                .isEqualTo(1);
    }

    @Test
    void morePartsThanTheWholeHasAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WilsonProportion.of(new Sample(101, 100), Confidence.NINETY_FIVE));
    }

    @Test
    void withoutANumberOfAllThereIsNoShare() {
        Observed unknown = new Observed(OptionalLong.of(43), OptionalDouble.empty());

        assertThat(WilsonProportion.of(unknown, Confidence.NINETY_FIVE)).isEmpty();
    }
}
