package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PChartTest {

    /** Montgomery's table 7.4, 234 of 2,450, as in the tests of qicharts2. */
    private static final List<Sample> ORDERS =
            Stream.of(
                            "12/100", "8/80", "6/80", "9/100", "10/110", "12/110", "11/100",
                            "16/100", "10/90", "6/90", "20/110", "15/120", "9/120", "8/120",
                            "6/110", "8/80", "10/80", "7/80", "5/90", "8/100", "5/100", "8/100",
                            "10/100", "6/90", "9/90")
                    .map(PChartTest::sample)
                    .toList();

    private static Sample sample(String written) {
        String[] parts = written.split("/");
        return new Sample(Long.parseLong(parts[0]), Double.parseDouble(parts[1]));
    }

    @Test
    void theLimitsAreAsPublished() {
        Limits ofHundred = PChart.limits(ORDERS).get(0);
        Limits ofEighty = PChart.limits(ORDERS).get(1);

        assertThat(ofHundred.centre()).isCloseTo(0.09551020408, Near.inFull(0.09551020408));
        assertThat(ofHundred.control().low())
                .isCloseTo(0.007334694728, Near.inFull(0.007334694728));
        assertThat(ofHundred.control().high()).isCloseTo(0.1836857134, Near.inFull(0.1836857134));
        assertThat(ofEighty.control().low()).isZero();
        assertThat(ofEighty.control().high()).isCloseTo(0.1940934205, Near.inFull(0.1940934205));
    }

    @Test
    void noShareIsAboveAll() {
        assertThat(PChart.limits(List.of(new Sample(9, 10), new Sample(10, 10))).get(0).control())
                .satisfies(control -> assertThat(control.high()).isEqualTo(1));
    }

    @Test
    void morePartsThanTheWholeHasAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PChart.limits(List.of(new Sample(11, 10))));
    }
}
