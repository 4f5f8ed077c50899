package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The district has 10 events for 1,000 residents. */
class EvidenceFlagTest {

    private static final Benchmark DISTRICT = new Benchmark(Benchmark.Kind.DISTRICT, 0.01);
    private static final OverDispersion USUAL = new OverDispersion(2.3, 0.01);

    @Test
    void aRateClearlyAboveTheDistrictsRaisesIt() {
        // 50 expected; 70 has a lower bound of 54.6.
        assertThat(flag(70, 5000)).isEqualTo(EvidenceFlag.RAISED);
    }

    @Test
    void itIsStrongOutsideTheFunnelThatAllowsForTheUsualDifferences() {
        // 50 expected: the funnel of 99.8 % ends at 98 with the adjustment, at 75 without.
        assertThat(flag(80, 5000)).isEqualTo(EvidenceFlag.RAISED);
        assertThat(EvidenceFlag.of(new Sample(80, 5000), DISTRICT, OverDispersion.NONE))
                .isEqualTo(EvidenceFlag.STRONG);
        assertThat(flag(110, 5000)).isEqualTo(EvidenceFlag.STRONG);
    }

    @Test
    void fewerThanTenEventsRaiseNothing() {
        assertThat(flag(9, 100)).isEqualTo(EvidenceFlag.NONE);
        assertThat(flag(10, 100)).isNotEqualTo(EvidenceFlag.NONE);
    }

    @Test
    void lessThanFiveMoreThanExpectedRaiseNothing() {
        // 5.1 expected: clearly above, but by 4.9 only for a count of ten.
        assertThat(flag(10, 510)).isEqualTo(EvidenceFlag.NONE);
    }

    @Test
    void moreThanExpectedThatChanceExplainsRaisesNothing() {
        // 50 expected; 60 has a lower bound of 45.8.
        assertThat(flag(60, 5000)).isEqualTo(EvidenceFlag.NONE);
    }

    @Test
    void whereTheRestOfTheDistrictHasNoneItIsStrong() {
        Benchmark none = new Benchmark(Benchmark.Kind.REST_OF_DISTRICT, 0);

        assertThat(EvidenceFlag.of(new Sample(12, 5000), none, OverDispersion.NONE))
                .isEqualTo(EvidenceFlag.STRONG);
    }

    private static EvidenceFlag flag(long count, double residents) {
        return EvidenceFlag.of(new Sample(count, residents), DISTRICT, USUAL);
    }
}
