package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverDispersionTest {

    /**
     * Those of the tests of FunnelPlotR; the values below were worked out with its formulas in R.
     */
    private static final List<Ratio> RATIOS =
            List.of(
                    new Ratio(100, 108),
                    new Ratio(150, 112),
                    new Ratio(180, 165),
                    new Ratio(80, 95),
                    new Ratio(120, 100),
                    new Ratio(225, 220));

    private static final List<Ratio> ALIKE =
            List.of(new Ratio(100, 101), new Ratio(50, 49), new Ratio(20, 20.5));

    @Test
    void onTheScaleOfSquareRootsEachRatioHasItsDistance() {
        assertEach(
                RATIOS.stream().map(OverDispersion::distance).toList(),
                -0.784609690827,
                3.32888693932,
                1.14235057267,
                -1.60504486962,
                1.90890230021,
                0.335206051617);
    }

    @Test
    void theFarthestAreDrawnIn() {
        assertEach(
                Winsorised.of(RATIOS.stream().map(OverDispersion::distance).toList()),
                -0.784609690827,
                2.61889461976,
                1.14235057267,
                -1.19482728022,
                1.90890230021,
                0.335206051617);
    }

    @Test
    void phiAndTauSquaredOnTheScaleOfSquareRoots() {
        OverDispersion wide = OverDispersion.of(RATIOS);

        assertThat(wide.phi()).isCloseTo(2.32717825759, Near.inFull(2.32717825759));
        assertThat(wide.tauSquared()).isCloseTo(0.00343978015419, Near.inFull(0.00343978015419));
    }

    /** With {@code z = √E·ln(O/E)} and {@code s = 1/√E}, none of them drawn in. */
    @Test
    void theSameFormulasGiveThePublishedValuesOnTheScaleOfLogarithms() {
        OverDispersion wide =
                OverDispersion.of(
                        RATIOS.stream()
                                .map(r -> Math.sqrt(r.expected()) * Math.log(r.value()))
                                .toList(),
                        RATIOS.stream().map(r -> 1 / Math.sqrt(r.expected())).toList());

        assertThat(wide.phi()).isCloseTo(2.948033, Near.asPrinted(2.948033));
        assertThat(wide.tauSquared()).isCloseTo(0.019477530578, Near.inFull(0.019477530578));
    }

    @Test
    void theFunnelGrowsWiderByTheVarianceBetweenWards() {
        // (1 ± z·√(1/400 + 0.0044))², with z of 95 %.
        Interval limits = new OverDispersion(2, 0.0044).limits(100, Confidence.NINETY_FIVE);

        assertThat(limits.low()).isCloseTo(0.7008923937739814, Near.inFull(0.7008923937739814));
        assertThat(limits.high()).isCloseTo(1.352119737951598, Near.inFull(1.352119737951598));
    }

    @Test
    void theLowerLimitIsNeverBroughtBackFromBelowZero() {
        Interval limits = new OverDispersion(20, 0.5).limits(1, Confidence.NINETY_FIVE);

        assertThat(limits.low()).isZero();
    }

    @Test
    void wardsThatAreAlikeHaveTheExactFunnel() {
        OverDispersion none = OverDispersion.of(ALIKE);

        assertThat(none.tauSquared()).isZero();
        assertThat(none.limits(20, Confidence.NINETY_FIVE))
                .isEqualTo(PoissonFunnel.limits(20, Confidence.NINETY_FIVE));
    }

    @Test
    void aCountOfZeroHasItsPlace() {
        assertThat(OverDispersion.distance(new Ratio(0, 25))).isEqualTo(-10);
    }

    @Test
    void oneWardAloneIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverDispersion.of(List.of(new Ratio(1, 2))));
    }

    private static void assertEach(List<Double> values, double... published) {
        assertThat(values).hasSize(published.length);
        for (int i = 0; i < published.length; i++) {
            assertThat(values.get(i)).isCloseTo(published[i], Near.inFull(published[i]));
        }
    }
}
