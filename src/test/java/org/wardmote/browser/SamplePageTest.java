package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Address;
import org.wardmote.page.Head;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;

class SamplePageTest {

    @Test
    void theLargestPageStandsForItsKind() {
        List<SitePage> pages =
                List.of(page("area", "areas/ash/"), page("area", "areas/elm/"), page("home", ""));
        Map<String, byte[]> files =
                Map.of(
                        "areas/ash/index.html", bytes("Ash"),
                        "areas/elm/index.html", bytes("Elm, of which more is known"),
                        "index.html", bytes("Home"));

        assertThat(SamplePage.ofEachKind(pages, files))
                .containsExactly(new SamplePage("area", "areas/elm/"), new SamplePage("home", ""));
    }

    @Test
    void ofPagesAsLargeAsEachOtherItIsTheFirst() {
        List<SitePage> pages = List.of(page("area", "areas/elm/"), page("area", "areas/ash/"));
        Map<String, byte[]> files =
                Map.of("areas/ash/index.html", bytes("Ash"), "areas/elm/index.html", bytes("Elm"));

        assertThat(SamplePage.ofEachKind(pages, files))
                .containsExactly(new SamplePage("area", "areas/ash/"));
    }

    @Test
    void aPageThatOnlyLeadsOnIsNone() {
        Map<String, byte[]> files = Map.of("old/index.html", bytes("Go to Elm"));

        assertThat(SamplePage.ofEachKind(List.of(page("redirect", "old/")), files)).isEmpty();
    }

    private record Planned(Head head, String template) implements SitePage {}

    private static SitePage page(String template, String path) {
        Provenance nowhere =
                new Provenance(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        Head head = new Head(new Address(path), path, path, Head.Section.MORE, List.of(), nowhere);
        return new Planned(head, template);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
