package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeWards;

class FunnelTest {

    private static ElmbridgeWards wards() {
        return ElmbridgeWards.district(30_000)
                .ward("ash", 10_000)
                .ward("elm", 10_000)
                .ward("rowan", 10_000)
                .counts("ash", 25, 25, 25, 25)
                .counts("elm", 10, 10, 10, 10)
                .counts("rowan", 10, 10, 10, 10);
    }

    private static Funnel funnel(ElmbridgeWards wards) {
        return wards.burglaries().funnel().orElseThrow();
    }

    @Test
    void aPointIsItsWardsCountAgainstWhatTheDistrictsRateWouldGiveIt() {
        Funnel.Point ash = funnel(wards()).points().get(0);

        assertThat(funnel(wards()).districtRate()).isEqualTo(180 / 30_000.0);
        assertThat(ash.area()).isEqualTo("ash");
        assertThat(ash.ratio().observed()).isEqualTo(100);
        assertThat(ash.ratio().expected()).isCloseTo(60, within(1e-9));
    }

    @Test
    void whereWardsDifferMuchAmongThemselvesTheFunnelIsWideEnoughForAll() {
        Funnel funnel = funnel(wards());

        assertThat(funnel.spread().tauSquared()).isPositive();
        assertThat(funnel.points())
                .extracting(Funnel.Point::position)
                .containsOnly(Funnel.Position.WITHIN);
    }

    @Test
    void whereChanceExplainsThemItIsThatOfChance() {
        Funnel funnel =
                funnel(
                        ElmbridgeWards.district(20_000)
                                .ward("ash", 10_000)
                                .ward("elm", 10_000)
                                .counts("ash", 5, 5, 5, 5)
                                .counts("elm", 5, 5, 5, 5));

        assertThat(funnel.limits(20, Confidence.NINETY_FIVE))
                .isEqualTo(PoissonFunnel.limits(20, Confidence.NINETY_FIVE));
        assertThat(funnel.rateLimits(10_000, Confidence.NINETY_FIVE).low())
                .isCloseTo(0.6108260 * 20 / 10_000, within(1e-9));
    }

    @Test
    void whereNothingHappenedThereIsNoFunnel() {
        ElmbridgeWards calm =
                ElmbridgeWards.district(20_000)
                        .ward("ash", 10_000)
                        .ward("elm", 10_000)
                        .counts("ash", 0, 0, 0, 0)
                        .counts("elm", 0, 0, 0, 0);

        assertThat(calm.burglaries().funnel()).isEmpty();
    }

    @Test
    void oneWardAloneHasNoFunnel() {
        assertThat(
                        ElmbridgeWards.district(10_000)
                                .ward("ash", 10_000)
                                .counts("ash", 5, 5, 5, 5)
                                .burglaries()
                                .funnel())
                .isEmpty();
    }
}
