package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceEndsBeforeACapitalLetter() {
        assertSentences(
                "Lamps are out. Why? They broke! So it is.",
                "Lamps are out.",
                "Why?",
                "They broke!",
                "So it is.");
    }

    @Test
    void aQuotationEndsWithItsMarks() {
        assertSentences(
                "He said “no.” She went. (They stayed.) 12 left.",
                "He said “no.”",
                "She went.",
                "(They stayed.)",
                "12 left.");
    }

    @Test
    void titlesAndInitialsEndNothing() {
        assertSentences(
                "Cllr. Example and Sgt. J. R. Sample met Mr. X. Then they left.",
                "Cllr. Example and Sgt. J. R. Sample met Mr. X. Then they left.");
        assertSentences(
                "At St. Elm's, e.g. The Lane, i.e. Nowhere.",
                "At St. Elm's, e.g. The Lane, i.e. Nowhere.");
    }

    @Test
    void numbersAndTimesEndNothing() {
        assertSentences(
                "It fell by 26.7% at 12.30 on p. 5 of no. 4. No. It rose.",
                "It fell by 26.7% at 12.30 on p. 5 of no. 4.", "No.", "It rose.");
    }

    @Test
    void theFirstSentenceStandsAlone() {
        assertThat(Sentences.first("Quiet near St. Elm's. It had 2.5 fires a week."))
                .isEqualTo("Quiet near St. Elm's.");
        assertThat(Sentences.first("No stop at all")).isEqualTo("No stop at all");
        assertThat(Sentences.first("")).isEmpty();
    }

    private static void assertSentences(String text, String... expected) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < text.length(); ) {
            Sentences.Span span = Sentences.around(text, place);
            found.add(span.of(text));
            place = span.end() + 1;
        }
        assertThat(found).containsExactly(expected);
    }
}
