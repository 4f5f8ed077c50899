package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.analyse.FlagHistory.Reading;
import org.wardmote.analyse.FlagState.Standing;

class FlagHistoryTest {

    /** {@code +} met, {@code -} not met, {@code ?} not known; after each how the flag stands. */
    @Test
    void itIsRaisedAfterTwoQuartersOnEnd() {
        assertThat(states("+-++"))
                .containsExactly("clear 1 of 2", "clear 0 of 2", "clear 1 of 2", "raised 0 of 3");
    }

    @Test
    void itIsClearedAfterThreeQuartersOnEndWithout() {
        assertThat(states("++--+---"))
                .containsExactly(
                        "clear 1 of 2",
                        "raised 0 of 3",
                        "raised 1 of 3",
                        "raised 2 of 3",
                        "raised 0 of 3",
                        "raised 1 of 3",
                        "raised 2 of 3",
                        "clear 0 of 2");
    }

    @Test
    void aQuarterThatIsNotKnownNeitherRaisesNorClears() {
        assertThat(states("+?++--?-"))
                .containsExactly(
                        "clear 1 of 2",
                        "clear 0 of 2",
                        "clear 1 of 2",
                        "raised 0 of 3",
                        "raised 1 of 3",
                        "raised 2 of 3",
                        "raised 0 of 3",
                        "raised 1 of 3");
    }

    @Test
    void oneOfTwoIsSeenComing() {
        assertThat(new FlagState(Standing.CLEAR, 1, 2).isOnTheWay()).isTrue();
        assertThat(new FlagState(Standing.CLEAR, 0, 2).isOnTheWay()).isFalse();
    }

    @Test
    void aFlagThatChangesWithoutAQuarterIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FlagHistory(0, 3));
    }

    private static List<String> states(String quarters) {
        List<Reading> readings =
                quarters.chars().mapToObj(letter -> reading((char) letter)).toList();
        return FlagHistory.USUAL.states(readings).stream().map(FlagHistoryTest::written).toList();
    }

    private static Reading reading(char letter) {
        return switch (letter) {
            case '+' -> Reading.MET;
            case '-' -> Reading.NOT_MET;
            default -> Reading.NOT_KNOWN;
        };
    }

    private static String written(FlagState state) {
        return (state.isRaised() ? "raised " : "clear ")
                + state.towards()
                + " of "
                + state.needed();
    }
}
