package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeWards;

class FlagMatrixTest {

    /** Five wards of 2,000 residents; Ash has so many a quarter, every other ward five. */
    private static ElmbridgeWards fiveWards(int... ofAsh) {
        ElmbridgeWards wards =
                ElmbridgeWards.district(10_000).ward("ash", 2000).counts("ash", ofAsh);
        for (String ward : List.of("b", "c", "d", "e")) {
            wards.ward("ward-" + ward, 2000)
                    .counts(
                            "ward-" + ward,
                            IntStream.range(0, ofAsh.length).map(at -> 5).toArray());
        }
        return wards;
    }

    private static FlagFinding flags(ElmbridgeWards wards) {
        return wards.burglaries("ash").flags().orElseThrow();
    }

    @Test
    void oneQuarterSpeaksForAFlagAndDoesNotRaiseIt() {
        FlagFinding flags = flags(fiveWards(20, 20, 20, 20));

        assertThat(flags.local().now()).isEqualTo(new FlagState(FlagState.Standing.CLEAR, 1, 2));
        assertThat(flags.evidence().now()).isEqualTo(new FlagState(FlagState.Standing.CLEAR, 1, 2));
        assertThat(flags.reading()).isNotEqualTo(EvidenceFlag.NONE);
        assertThat(flags.isStrong()).isFalse();
    }

    @Test
    void aSecondQuarterOnEndRaisesIt() {
        FlagMatrix matrix = fiveWards(20, 20, 20, 20, 20).findings().flags();

        FlagMatrix.Row ash = matrix.of("ash").orElseThrow();
        assertThat(ash.local()).isEqualTo(1);
        assertThat(ash.evidence()).isEqualTo(1);
        assertThat(matrix.size()).isEqualTo(1);
        assertThat(matrix.raised())
                .extracting(FlagMatrix.Change::kind)
                .containsExactly(FlagMatrix.Kind.LOCAL, FlagMatrix.Kind.EVIDENCE);
        assertThat(matrix.raised()).extracting(FlagMatrix.Change::area).containsOnly("ash");
        assertThat(matrix.cleared()).isEmpty();
    }

    @Test
    void oneQuarterWithoutItDoesNotClearIt() {
        FlagFinding flags = flags(fiveWards(20, 20, 20, 20, 20, 0, 0, 0));

        assertThat(flags.evidence().isRaised()).isTrue();
        assertThat(flags.evidence().now().towards()).isLessThan(3);
    }

    @Test
    void threeQuartersOnEndClearIt() {
        FlagMatrix matrix = fiveWards(20, 20, 20, 20, 20, 0, 0, 0, 0, 0).findings().flags();

        assertThat(matrix.of("ash").orElseThrow().evidence()).isZero();
        assertThat(matrix.cleared()).extracting(FlagMatrix.Change::area).contains("ash");
    }

    @Test
    void whereAllWardsAreAlikeNoneIsFlaggedOnEvidence() {
        FlagMatrix matrix = fiveWards(5, 5, 5, 5, 5).findings().flags();

        assertThat(matrix.rows()).extracting(FlagMatrix.Row::evidence).containsOnly(0);
    }

    @Test
    void theMostThatAWardHasAboveTheDistrictIsKept() {
        // 80 of 160 in the district, of which a fifth is 32.
        FlagMatrix matrix = fiveWards(20, 20, 20, 20).findings().flags();

        assertThat(matrix.of("ash").orElseThrow().largestExcess()).isEqualTo(48);
    }
}
