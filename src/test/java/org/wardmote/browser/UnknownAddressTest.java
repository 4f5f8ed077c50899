package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever follows an old link deep into the site is led on, by a page in the site's own dress. */
@InChromium
class UnknownAddressTest {

    private static final String TYPE = "return getComputedStyle(document.querySelector('h1')).font";

    private final Browser browser;

    UnknownAddressTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void thePageLooksAsTheOthersDo(Sites sites) {
        browser.open(sites.golden().address("about/", Scripts.ON));
        String usual = browser.ask(TYPE);

        browser.open(sites.golden().address("meetings/1999/no-such-page/", Scripts.ON));

        assertThat(browser.<String>ask(TYPE)).isEqualTo(usual);
    }

    @Test
    void itsLinksLeadBackIntoTheSite(Sites sites) {
        browser.open(sites.golden().address("meetings/1999/no-such-page/", Scripts.ON));
        List<String> links =
                browser.ask("return [...document.querySelectorAll('nav a')].map((a) => a.href)");

        browser.click("header a");

        assertThat(browser.address()).isEqualTo(sites.golden().address("", Scripts.ON));
        assertThat(links).contains(sites.golden().address("meetings/", Scripts.ON));
    }
}
