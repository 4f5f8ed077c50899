package org.wardmote.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeRecord;

class TitlesTest {

    @Test
    void aNameThatOneThingBearsIsItsTitle() {
        Titles titles = Titles.of(ElmbridgeRecord.begun().ward("ash", "Ash").record());

        assertThat(titles.of("Ash", "ward")).isEqualTo("Ash");
    }

    @Test
    void aNameThatTwoBearIsToldApartByTheirKind() {
        Titles titles =
                Titles.of(
                        ElmbridgeRecord.begun()
                                .ward("ash", "Ash")
                                .place("ash-village", "Ash", "ash")
                                .record());

        assertThat(titles.of("Ash", "place")).isEqualTo("Ash (place)");
    }

    @Test
    void theHomePageBearsTheNameOfTheSite() {
        Titles titles =
                Titles.of(
                        ElmbridgeRecord.begun()
                                .person("p", "Elmbridge Safety Partnership")
                                .record());

        assertThat(titles.of("Elmbridge Safety Partnership", "person"))
                .isEqualTo("Elmbridge Safety Partnership (person)");
    }
}
