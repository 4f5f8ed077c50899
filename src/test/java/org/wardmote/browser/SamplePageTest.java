package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplePageTest {

    @Test
    void theLargestPageStandsForItsKind() {
        Map<String, byte[]> files =
                Map.of(
                        "index.html", bytes("home"),
                        "404.html", bytes("nothing here"),
                        "areas/index.html", bytes("two areas"),
                        "areas/ash/index.html", bytes("Ash"),
                        "areas/elm/index.html", bytes("Elm, of which more is known"),
                        "actions/by-owner/index.html", bytes("by owner"),
                        "assets/civic.css", bytes("main { color: black }"));

        assertThat(SamplePage.ofEachKind(files))
                .containsExactly(
                        new SamplePage("404.html", "404.html"),
                        new SamplePage("actions/*", "actions/by-owner/"),
                        new SamplePage("areas", "areas/"),
                        new SamplePage("areas/*", "areas/elm/"),
                        new SamplePage("home", ""));
    }

    @Test
    void aPageThatOnlyLeadsOnIsNone() {
        Map<String, byte[]> files =
                Map.of("old/index.html", bytes("<meta http-equiv=\"refresh\" content=\"0\">"));

        assertThat(SamplePage.ofEachKind(files)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
