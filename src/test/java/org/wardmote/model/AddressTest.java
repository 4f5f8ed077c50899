package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "meetings/2024-03-12-elm/minutes.md, meetings/2024-03-12-elm/",
        "meetings/2024-03-12-elm/meeting.yaml, meetings/2024-03-12-elm/",
        "meetings/2024-03-12-elm/map of elm.pdf, meetings/2024-03-12-elm/map of elm.pdf",
        "areas/elm.md, areas/elm/",
        "areas.yaml, areas/",
        "indicators/lamps-out.md, indicators/lamps-out/",
        "plans/2024-25.yaml, plans/2024-25/",
        "finance/2024-25.yaml, finance/2024-25/",
        "reviews.yaml, reviews/",
        "asb-case-reviews.yaml, case-reviews/",
        "pages/privacy.md, privacy/",
        "pages/guides/for-clerks/begin.md, guides/for-clerks/begin/",
        "pages/home.md, ''",
        "files/logo.svg, files/logo.svg"
    })
    void theAddressOfAFileIsItsPath(String file, String address) {
        assertThat(Address.ofContent(file)).isEqualTo(new Address(address));
    }

    @Test
    void headingsOfAnEditorLeaveOtherPagesTheirOwnPlaces() {
        assertThat(Address.ofArea("elm").placeOf("within")).isEqualTo("words-within");
        assertThat(Address.ofIndicator("lamps-out").placeOf("")).isEmpty();
        assertThat(Address.HOME.placeOf("settled")).isEqualTo("words-settled");
        assertThat(Address.ofPage("about").placeOf("within")).isEqualTo("within");
    }

    @Test
    void aPageIsTheIndexOfItsFolder() {
        assertThat(new Address("areas/elm/").file()).isEqualTo("areas/elm/index.html");
        assertThat(Address.HOME.file()).isEqualTo("index.html");
        assertThat(new Address("404.html").file()).isEqualTo("404.html");
    }

    @Test
    void blanksAndLettersBeyondAsciiAreEncodedInLinks() {
        assertThat(new Address("files/a b é.pdf").escaped()).isEqualTo("files/a%20b%20%C3%A9.pdf");
    }
}
