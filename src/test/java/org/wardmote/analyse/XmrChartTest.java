package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the values of NHSRplotthedots, tests/testthat/_snaps. */
class XmrChartTest {

    /** {@code set.seed(123); rnorm(20)} of R. */
    private static final List<Double> VALUES =
            List.of(
                    -0.56047564655,
                    -0.23017748948,
                    1.55870831415,
                    0.07050839142,
                    0.12928773516,
                    1.71506498688,
                    0.46091620599,
                    -1.26506123461,
                    -0.68685285189,
                    -0.44566197010,
                    1.22408179744,
                    0.35981382706,
                    0.40077145059,
                    0.11068271595,
                    -0.55584113475,
                    1.78691313680,
                    0.49785047823,
                    -1.96661715663,
                    0.70135590156,
                    -0.47279140773);

    private static final List<Double> WITH_A_LEAP = leaping();

    private static List<Double> leaping() {
        List<Double> values = new ArrayList<>(VALUES);
        values.set(14, 10.0);
        return List.copyOf(values);
    }

    @Test
    void theLimitsAreAsPublished() {
        Limits limits = XmrChart.limits(VALUES, Screening.NONE);

        assertThat(limits.centre()).isCloseTo(0.1416238, Near.asPrinted(0.1416238));
        assertThat(limits.control().low()).isCloseTo(-3.01137959571, Near.inFull(3.01137959571));
        assertThat(limits.control().high()).isCloseTo(3.29462720066, Near.inFull(3.29462720066));
    }

    @Test
    void nothingIsScreenedWhereNothingLeaps() {
        assertThat(XmrChart.limits(VALUES, Screening.LARGE_LEAPS_LEFT_OUT))
                .isEqualTo(XmrChart.limits(VALUES, Screening.NONE));
    }

    @Test
    void aLeapIsLeftOutOfTheLimitsButNotOfTheMean() {
        assertLimits(
                XmrChart.limits(WITH_A_LEAP, Screening.LARGE_LEAPS_LEFT_OUT),
                0.6694159,
                -2.383666,
                3.722497);
    }

    @Test
    void aLeapThatIsNotLeftOutWidensTheLimits() {
        assertLimits(XmrChart.limits(WITH_A_LEAP, Screening.NONE), 0.6694159, -4.596625, 5.935457);
    }

    @Test
    void theNearLimitsAreTwoThirdsOfTheWay() {
        Limits limits = XmrChart.limits(List.of(1.0, 4.0), Screening.NONE);

        assertThat(limits.control().high()).isCloseTo(2.5 + 7.98, Near.inFull(10.48));
        assertThat(limits.near().high()).isCloseTo(2.5 + 5.32, Near.inFull(7.82));
        assertThat(limits.near().low()).isCloseTo(2.5 - 5.32, Near.inFull(2.82));
    }

    @Test
    void valuesThatNeverChangeHaveLimitsWithoutWidth() {
        Limits still = XmrChart.limits(Collections.nCopies(5, 3.0), Screening.LARGE_LEAPS_LEFT_OUT);

        assertThat(still.control()).isEqualTo(new Interval(3, 3));
    }

    @Test
    void onePointIsNoSeries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.limits(List.of(1.0), Screening.NONE));
    }

    private static void assertLimits(Limits limits, double centre, double low, double high) {
        assertThat(limits.centre()).isCloseTo(centre, Near.asPrinted(centre));
        assertThat(limits.control().low()).isCloseTo(low, Near.asPrinted(low));
        assertThat(limits.control().high()).isCloseTo(high, Near.asPrinted(high));
    }
}
