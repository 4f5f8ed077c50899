package org.wardmote.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void twoLettersThatChangedPlacesAreOneSlip() {
        assertThat(Nearest.to("veneu", List.of("venue", "vote", "end"))).containsExactly("venue");
    }

    @Test
    void theNearestComesFirst() {
        assertThat(Nearest.to("apologys", List.of("apologies", "apology")))
                .containsExactly("apology", "apologies");
    }

    @Test
    void aWordThatIsNothingLikeTheOthersHasNoneNear() {
        assertThat(Nearest.question("chairman", List.of("venue", "date"))).isEmpty();
    }

    @Test
    void theQuestionNamesAllThatAreNear() {
        assertThat(Nearest.question("elm-wrad", List.of("elm-ward", "elm-road", "oak-ward")))
                .isEqualTo("Did you mean elm-ward or elm-road?");
    }
}
