package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.model.Prose.ContentLink;

/** Links and images: where they lead, and where they may not. */
class LinksTest {

    @Test
    void aLinkToAFileOfTheContentBecomesATargetAndIsRemembered() {
        Written written =
                Written.page("[so](../meetings/2024-03-12-elm/minutes.md#item-3 \"Item 3\")\n");

        assertThat(written.html())
                .isEqualTo(
                        "<p><a href=\"{meetings/2024-03-12-elm/#item-3}\" title=\"Item 3\">so</a></p>\n");
        assertThat(written.prose().links())
                .containsExactly(
                        new ContentLink(
                                "meetings/2024-03-12-elm/minutes.md",
                                "item-3",
                                written.prose().location()));
    }

    @Test
    void anAnchorAloneMeansTheSameFile() {
        Written written = Written.page("[below](#lamps) and [b][r]\n\n[r]: about.md#a\"b\n");

        assertThat(written.html())
                .isEqualTo(
                        "<p><a href=\"{about/#lamps}\">below</a> and"
                                + " <a href=\"{about/#a%22b}\">b</a></p>\n");
        assertThat(written.prose().links())
                .extracting(ContentLink::path)
                .containsExactly("", "pages/about.md");
    }

    @Test
    void linksOutOfTheSiteStayAsTheyAre() {
        assertThat(
                        Written.page(
                                        "[a](https://example.org/?x=1&y=%22), <https://example.org>,"
                                                + " www.example.org, a@example.org, [t](tel:+441)\n")
                                .html())
                .isEqualTo(
                        "<p><a href=\"https://example.org/?x=1&amp;y=%22\" rel=\"external\">a</a>,"
                                + " <a href=\"https://example.org\" rel=\"external\">https://example.org</a>,"
                                + " <a href=\"http://www.example.org\" rel=\"external\">www.example.org</a>,"
                                + " <a href=\"mailto:a@example.org\">a@example.org</a>,"
                                + " <a href=\"tel:+441\">t</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java&#115;cript:alert(1)",
                "java&#9;script:alert(1)",
                "vbscript:x",
                "data:text/html,<b>",
                "file:///etc/passwd",
                "//example.org/",
                "/about/",
                "\\\\example.org",
                "../../x.md",
                ""
            })
    void addressesThatNoPageMayLeadToAreToldAndLeftOut(String url) {
        Written written = Written.page("See [*this*](<" + url + ">) first.\n");

        assertThat(written.html()).isEqualTo("<p>See <em>this</em> first.</p>\n");
        assertThat(written.told()).matches("1:5 (url-unreadable|link-broken)");
    }

    @Test
    void bracketsThatAreNoLinkAreText() {
        assertThat(Written.page("[sic] and [*a*][b] and ![c]\n").html())
                .isEqualTo("<p>[sic] and [<em>a</em>][b] and ![c]</p>\n");
    }

    @Test
    void anImageHasWordsAndItsSize() {
        assertThat(Written.page("![A \"lit\" lamp](lamp.jpg)\n").html())
                .isEqualTo(
                        "<p><img src=\"{pages/lamp.jpg}\" alt=\"A &quot;lit&quot; lamp\""
                                + " width=\"640\" height=\"480\" loading=\"lazy\"></p>\n");
    }

    @Test
    void anImageThatSaysNothingIsSaidToBeDecorative() {
        assertThat(Written.page("![](rule.png \"decorative\")\n").html())
                .isEqualTo("<p><img src=\"{pages/rule.png}\" alt=\"\" loading=\"lazy\"></p>\n");
    }

    @Test
    void anImageWithoutWordsIsTold() {
        Written written = Written.page("Here: ![](lamp.jpg)\n");

        assertThat(written.told()).isEqualTo("1:7 image-without-words");
        assertThat(written.problems().get(0).message())
                .isEqualTo("the image \"lamp.jpg\" has no words for those who cannot see it.");
        assertThat(written.problems().get(0).hint())
                .isEqualTo(
                        "Write what it shows within the square brackets: ![A lit path through the"
                                + " park](lamp.jpg). One that says nothing is written"
                                + " ![](lamp.jpg \"decorative\").");
    }

    @Test
    void anImageOfAnotherSiteIsNotShown() {
        Written written = Written.page("![A lamp](https://example.org/lamp.jpg)\n");

        assertThat(written.html()).isEqualTo("<p></p>\n");
        assertThat(written.told()).isEqualTo("1:1 image-not-held");
    }
}
