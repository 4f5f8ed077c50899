package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    /** Worked out with binom.test of R. */
    @ParameterizedTest
    @CsvSource({
        "23, 52, 0.00107951550667, 1.35940576507, 3.87050334017",
        "30, 22, 0.331749763369, 0.403070828246, 1.31456190605",
        "3, 5, 0.7265625, 0.324263393962, 10.7324878995"
    })
    void theTestAndTheIntervalAreThoseOfR(
            long earlier, long later, double p, double low, double high) {
        Change change = Change.between(earlier, later).orElseThrow();

        assertThat(change.p()).isCloseTo(p, Near.inFull(p));
        assertThat(change.interval().low()).isCloseTo(low, Near.inFull(low));
        assertThat(change.interval().high()).isCloseTo(high, Near.inFull(high));
    }

    @ParameterizedTest
    @CsvSource({"10, 3, 0.09228515625", "8, 15, 0.210039615631"})
    void theTestIsThatOfR(long earlier, long later, double p) {
        assertThat(Change.between(earlier, later).orElseThrow().p()).isCloseTo(p, Near.inFull(p));
    }

    @Test
    void from23To52IsClearlyMoreThanTwice() {
        Change referrals = Change.between(23, 52).orElseThrow();

        assertThat(referrals.isClear()).isTrue();
        assertThat(referrals.ratio().orElseThrow()).isCloseTo(52.0 / 23, Near.inFull(2.2609));
    }

    @Test
    void from30To22IsNoClearChange() {
        assertThat(Change.between(30, 22).orElseThrow().isClear()).isFalse();
    }

    @Test
    void twiceTheEventsAmongTwiceAsManyAreNoChange() {
        Change change = Change.between(new Sample(40, 1000), new Sample(80, 2000)).orElseThrow();

        assertThat(change.p()).isCloseTo(1, Near.inFull(1));
        assertThat(change.ratio()).hasValue(1);
        assertThat(change.interval().contains(1)).isTrue();
    }

    /** Worked out with binomtest(30, 42, 1000/1800) of SciPy. */
    @Test
    void unequalExposureIsAllowedFor() {
        Change change = Change.between(new Sample(12, 800), new Sample(30, 1000)).orElseThrow();

        assertThat(change.p()).isCloseTo(0.0432169490226412, Near.inFull(0.0432169490226412));
        assertThat(change.ratio()).hasValue(2);
        assertThat(change.interval().low())
                .isCloseTo(0.9943705080497216, Near.inFull(0.9943705080497216));
        assertThat(change.interval().high())
                .isCloseTo(4.289334786806433, Near.inFull(4.289334786806433));
    }

    @Test
    void fromZeroThereIsNoRatioAndItsIntervalHasNoEnd() {
        Change change = Change.between(0, 6).orElseThrow();

        assertThat(change.ratio()).isEmpty();
        assertThat(change.interval().high()).isInfinite();
        assertThat(change.isClear()).isTrue();
    }

    @Test
    void toZeroTheRatioIsZero() {
        Change change = Change.between(5, 0).orElseThrow();

        assertThat(change.ratio()).hasValue(0);
        assertThat(change.interval().low()).isZero();
        assertThat(change.p()).isCloseTo(0.0625, Near.inFull(0.0625));
    }

    @Test
    void whereNothingHappenedThereIsNothingToTest() {
        assertThat(Change.between(0, 0)).isEmpty();
    }

    @Test
    void countsBeyondAllMeasureAreTestedToo() {
        assertThat(Change.between(60_000, 60_000).orElseThrow().p()).isEqualTo(1);
        assertThat(Change.between(60_000, 61_000).orElseThrow().isClear()).isTrue();
        assertThat(Change.between(500_000_000_000L, 500_000_000_100L).orElseThrow().isClear())
                .isFalse();
    }

    @Test
    void amongManyCountsAClearChangeIsFarBeyondChance() {
        assertThat(Change.between(23, 52).orElseThrow().isClearAmongMany()).isTrue();
        assertThat(Change.between(23, 42).orElseThrow().isClear()).isTrue();
        assertThat(Change.between(23, 42).orElseThrow().isClearAmongMany()).isFalse();
    }
}
