package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A browser that runs no scripts shows the same words; only controls may be missing, with what a
 * reader picks out of the page by them.
 */
@InChromium
class WithoutScriptsTest {

    /** The words of the main part, without what scripts put there to be worked with. */
    private static final String WORDS =
            """
            const main = document.querySelector('main').cloneNode(true);
            main.querySelectorAll('form, [role=status], [role=group], [role=application]')
              .forEach((control) => control.remove());
            return main.textContent.replace(/\\s+/g, ' ').trim();
            """;

    private static final String SHOWN_WORDS =
            "return document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    private final Browser browser;

    WithoutScriptsTest(Browser browser) {
        this.browser = browser;
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPageHoldsTheSameWords(Sites sites) {
        PublishedSite site = sites.golden();
        return site.pageOfEachKind().stream()
                .map(page -> dynamicTest(page.kind(), () -> compare(site, page)));
    }

    private void compare(PublishedSite site, SamplePage page) {
        browser.reset();
        browser.open(site.address(page.path(), Scripts.ON));
        Unfolding.charts(browser);
        String with = browser.ask(WORDS);

        browser.scripts(Scripts.OFF);
        browser.open(site.address(page.path(), Scripts.ON));

        assertThat(browser.<String>ask(WORDS)).isEqualTo(with);
        assertThat(browser.<String>ask(SHOWN_WORDS)).isNotEmpty();
    }
}
