package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrudeRateTest {

    /** Of PHEindicatormethods, testdata_Rate.xlsx. */
    @ParameterizedTest
    @CsvSource({
        "1, 100, 100, 1, 0.025317807984289897, 5.571643390938898,"
                + " 0.0010005003335835, 9.2334134764515845",
        "5, 100, 100, 5, 1.62348639011842, 11.668332079322669,"
                + " 0.739371731917839, 16.454745203680105",
        "20, 100, 100, 20, 12.211428834875937, 30.889880369197066,"
                + " 8.922802365144193, 38.085035625041911",
        "65, 100, 100, 65, 50.163187710459454, 82.849138545939837,"
                + " 42.880261471480203, 94.000290844318016",
        "222, 3215, 100, 6.9051321928460334, 6.0265748776526751, 7.8757293718708503,"
                + " 5.5607376952598537, 8.4610466817334107",
        "9856, 12345, 100, 79.837991089509913, 78.269490589767571, 81.430016542721404,"
                + " 77.375905432710525, 82.354472770954303",
        "250, 220, 100000, 113636.36363636365, 99984.947385328764, 128631.14487455782,"
                + " 92710.005544389525, 137651.23772147458"
    })
    void theRateHasThePublishedIntervals(
            long count,
            double population,
            double per,
            double value,
            double low95,
            double high95,
            double low998,
            double high998) {
        Sample sample = new Sample(count, population);

        Estimate at95 = new CrudeRate(per).of(sample, Confidence.NINETY_FIVE);
        Estimate at998 = new CrudeRate(per).of(sample, Confidence.NINETY_NINE_POINT_EIGHT);

        assertThat(at95.value()).isCloseTo(value, Near.inFull(value));
        assertThat(at95.interval().low()).isCloseTo(low95, Near.inFull(low95));
        assertThat(at95.interval().high()).isCloseTo(high95, Near.inFull(high95));
        assertThat(at998.interval().low()).isCloseTo(low998, Near.inFull(low998));
        assertThat(at998.interval().high()).isCloseTo(high998, Near.inFull(high998));
    }

    @Test
    void aRealZeroIsARate() {
        Observed none = Observed.of(0, 1000);

        Estimate rate = CrudeRate.PER_1000.of(none, Confidence.NINETY_FIVE).orElseThrow();

        assertThat(rate.value()).isZero();
        assertThat(rate.interval().low()).isZero();
        assertThat(rate.interval().high()).isCloseTo(3.68887945411, Near.inFull(3.68887945411));
    }

    @Test
    void withoutACountOrAPopulationThereIsNoRate() {
        Observed uncounted = new Observed(OptionalLong.empty(), OptionalDouble.of(1000));
        Observed unpeopled = new Observed(OptionalLong.of(5), OptionalDouble.empty());

        assertThat(CrudeRate.PER_1000.of(uncounted, Confidence.NINETY_FIVE)).isEmpty();
        assertThat(CrudeRate.PER_1000.of(unpeopled, Confidence.NINETY_FIVE)).isEmpty();
    }

    @Test
    void aNegativeCountOrAPopulationOfNoneIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(-1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, -100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, Double.NaN));
    }

    @Test
    void aRateForNoneIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CrudeRate(0));
    }
}
