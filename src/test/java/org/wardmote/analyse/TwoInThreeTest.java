package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.analyse.Signs.signs;
import static org.wardmote.analyse.Signs.values;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The golden vectors are those of NHSRplotthedots, test-ptd_calculate_point_type.R. Points lie
 * about a mean of 0 with limits at ±3 and near limits at ±2: near is 2.5, not near 1.
 */
class TwoInThreeTest {

    private static final Limits LIMITS = Limits.about(0, 3);
    private static final TwoInThree RULE = new TwoInThree(TwoInThree.Beyond.DOES_NOT_COUNT);

    @Test
    void theThreeAndInThemTheNearOnesAreFound() {
        List<Point> points = points("1 1 2.5 1 2.5 1 1");

        assertThat(IntStream.range(0, 7).filter(i -> RULE.isOneOfThree(points, i)))
                .containsExactly(2, 3, 4);
        assertThat(RULE.members(points)).isEqualTo(signs("0 0 1 0 1 0 0"));
    }

    @Test
    void pointsOnBothSidesAreNone() {
        assertThat(RULE.members(points("1 -1 2.5 -1 2.5 -1 1"))).isEqualTo(signs("0 0 0 0 0 0 0"));
        assertThat(RULE.members(points("2.5 -2.5 2.5"))).isEqualTo(signs("0 0 0"));
    }

    @Test
    void twoThatAreThreeApartAreNone() {
        assertThat(RULE.members(points("2.5 1 1 2.5"))).isEqualTo(signs("0 0 0 0"));
    }

    @Test
    void onlyThoseThatAreTwoInThreeAreMarked() {
        assertThat(RULE.members(points("2.5 1 1 2.5 2.5"))).isEqualTo(signs("0 0 0 1 1"));
    }

    @Test
    void belowTheMeanTheyLeadDown() {
        assertThat(RULE.members(points("-2.5 -1 -2.5"))).isEqualTo(signs("-1 0 -1"));
    }

    @Test
    void aPointBeyondTheLimitCountsOnlyWhereItIsSaidTo() {
        List<Point> points = points("2.5 1 3.5");

        assertThat(RULE.members(points)).isEqualTo(signs("0 0 0"));
        assertThat(new TwoInThree(TwoInThree.Beyond.COUNTS).members(points))
                .isEqualTo(signs("1 0 1"));
    }

    @Test
    void twoPointsAloneAreNotThree() {
        assertThat(RULE.members(points("2.5 2.5"))).isEqualTo(signs("0 0"));
    }

    private static List<Point> points(String written) {
        return values(written).stream().map(value -> new Point(value, LIMITS)).toList();
    }
}
