package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domestic Homicide Review 2 - Author report presentation",
                "The cost of the 4th DHR is not settled.",
                "DHR1 is with the Home Office.",
                "Countywide DHRs",
                "Review 4 is out to tender.",
                "an update on domestic abuse related death reviews",
                "the number of domestic homicides"
            })
    void aReviewOfADeathIsKnownByAnyOfItsNames(String words) {
        assertThat(ReviewWords.mayBeIn(words)).isTrue();
        assertThat(ReviewWords.in(words)).isPresent();
    }

    @Test
    void otherReviewsAreNotMeant() {
        assertThat(ReviewWords.in("Review of the plan; ASB case reviews; domestic abuse."))
                .isEmpty();
    }

    @Test
    void aLinkToThePageOfReviewsIsNoReasonToLookCloser() {
        assertThat(ReviewWords.mayBeIn("<a href=\"reviews/\">Reviews</a>")).isFalse();
        assertThat(ReviewWords.mayBeIn("<b>Review</b> 5")).isTrue();
    }
}
