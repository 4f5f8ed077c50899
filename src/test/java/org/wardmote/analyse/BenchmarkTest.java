package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private static final Sample ELMBRIDGE = new Sample(500, 100_000);

    @Test
    void aWardOfATenthOfTheResidentsIsComparedWithTheDistrict() {
        assertThat(Benchmark.forWard(new Sample(80, 10_000), ELMBRIDGE))
                .isEqualTo(new Benchmark(Benchmark.Kind.DISTRICT, 0.005));
    }

    @Test
    void aLargerWardIsComparedWithTheRestOfTheDistrict() {
        assertThat(Benchmark.forWard(new Sample(180, 20_000), ELMBRIDGE))
                .isEqualTo(new Benchmark(Benchmark.Kind.REST_OF_DISTRICT, 0.004));
    }

    @Test
    void whatIsExpectedIsTheRateForThePopulation() {
        assertThat(Benchmark.ofDistrict(ELMBRIDGE).expected(4_000)).isEqualTo(20);
    }

    @Test
    void aWardThatIsNoPartOfTheDistrictIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.forWard(new Sample(501, 10_000), ELMBRIDGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.forWard(new Sample(5, 100_000), ELMBRIDGE));
    }
}
