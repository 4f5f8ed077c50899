package org.wardmote.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeRecord;

class PhrasesTest {

    private final Phrases phrases =
            Phrases.of(
                    ElmbridgeRecord.begun()
                            .ward("ash", "Ash and Rowan")
                            .person("jo", "Jo Example")
                            .record());

    @Test
    void aNoteLosesItsCapitalAndItsFullStopWithinASentence() {
        assertThat(phrases.within("Flagged on fires.")).isEqualTo("flagged on fires");
    }

    @Test
    void aNameKeepsItsCapital() {
        assertThat(phrases.within("Ash is quiet")).isEqualTo("Ash is quiet");
        assertThat(phrases.within("Jo asked for it")).isEqualTo("Jo asked for it");
    }

    @Test
    void anAbbreviationKeepsItsCapitals() {
        assertThat(phrases.within("ASB has fallen")).isEqualTo("ASB has fallen");
    }

    @Test
    void onlyTheFirstSentenceIsTaken() {
        assertThat(phrases.within("Quiet now. It had 2.5 fires a week.")).isEqualTo("quiet now");
    }

    @Test
    void aShortenedWordEndsNothing() {
        assertThat(phrases.within("Thefts near St. Elm's; no open action. They rose."))
                .isEqualTo("thefts near St. Elm's; no open action");
    }
}
