package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.model.Address;

class LinkStyleTest {

    private static final Address ELM = new Address("areas/elm/");

    @ParameterizedTest
    @CsvSource({
        "areas/oak/, ../oak/",
        "areas/, ../",
        "areas/elm/, ./",
        "meetings/2024-03-12-elm/, ../../meetings/2024-03-12-elm/",
        "assets/civic.css, ../../assets/civic.css",
        "areas/elm/map.svg, map.svg"
    })
    void linksFromAPageAreRelative(String to, String href) {
        assertThat(LinkStyle.SERVED.href(ELM, new Address(to), "")).isEqualTo(href);
    }

    @Test
    void theHomePageIsReachedFromAnywhere() {
        assertThat(LinkStyle.SERVED.href(ELM, Address.HOME, "")).isEqualTo("../../");
        assertThat(LinkStyle.SERVED.href(Address.HOME, Address.HOME, "")).isEqualTo("./");
    }

    @Test
    void aPortableLinkNamesTheFileSinceNoServerFindsIt() {
        assertThat(LinkStyle.PORTABLE.href(ELM, new Address("areas/oak/"), "flags"))
                .isEqualTo("../oak/index.html#flags");
        assertThat(LinkStyle.PORTABLE.href(ELM, Address.HOME, "")).isEqualTo("../../index.html");
        assertThat(LinkStyle.PORTABLE.href(ELM, new Address("assets/civic.css"), ""))
                .isEqualTo("../../assets/civic.css");
    }

    @Test
    void anAnchorOnTheSamePageNeedsNoPath() {
        assertThat(LinkStyle.SERVED.href(ELM, ELM, "flags")).isEqualTo("#flags");
    }

    @Test
    void whatMayNotStandInALinkIsEncoded() {
        assertThat(LinkStyle.SERVED.href(ELM, new Address("areas/elm/map of elm.pdf"), ""))
                .isEqualTo("map%20of%20elm.pdf");
    }

    @Test
    void whatIsServedAtAnyDepthLinksFromTheSitesOwnPath() {
        assertThat(LinkStyle.SERVED.hrefFromAnywhere("/wardmote/", ELM, "flags"))
                .isEqualTo("/wardmote/areas/elm/#flags");
        assertThat(LinkStyle.SERVED.hrefFromAnywhere("/wardmote/", Address.HOME, ""))
                .isEqualTo("/wardmote/");
    }

    @Test
    void onDiskItHasOnePlaceLikeAnyOther() {
        assertThat(LinkStyle.PORTABLE.hrefFromAnywhere("/wardmote/", ELM, ""))
                .isEqualTo("areas/elm/index.html");
    }
}
