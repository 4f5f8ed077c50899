package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is folded away on the screen is part of the record, and is printed. */
@InChromium
class PaperTest {

    private static final String DETAILS =
            """
            <details><summary>Show the data table</summary><p id="inside">Three actions</p></details>
            """;

    private static final String WATCH =
            """
            addEventListener('beforeprint', () => {
              window.openOnPaper = document.querySelector('details').open;
            });
            """;

    private static final String INK_AND_PAPER =
            """
            const { color, backgroundColor } = getComputedStyle(document.body);
            return [color, backgroundColor];
            """;

    private final Browser browser;

    PaperTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void detailsAreOpenWhileThePageIsPrintedAndClosedAfterwards() {
        String script = "<script src=\"civic.js\" defer></script>";

        try (Fixture page = Fixture.open(browser, script, DETAILS)) {
            page.browser().ask(WATCH);
            page.browser().command("Page.printToPDF", Map.of());

            assertThat(page.browser().<Boolean>ask("return window.openOnPaper")).isTrue();
            assertThat(page.browser().isShown("#inside")).isFalse();
        }
    }

    @Test
    void withoutScriptsTheStyleSheetOpensThem() {
        try (Fixture page =
                Fixture.open(browser, "<link rel=\"stylesheet\" href=\"civic.css\">", DETAILS)) {
            page.browser().print();

            assertThat(page.browser().isShown("#inside")).isTrue();
        }
    }

    @Test
    void aPageIsPrintedBlackOnWhite(Sites sites) {
        browser.open(sites.golden().address("meetings/", Scripts.ON));
        browser.print();

        assertThat(browser.<List<String>>ask(INK_AND_PAPER))
                .containsExactly("rgb(0, 0, 0)", "rgb(255, 255, 255)");
    }

    @Test
    void navigationIsNotPrinted(Sites sites) {
        browser.open(sites.golden().address("actions/", Scripts.ON));
        assertThat(browser.words("nav")).isNotEmpty();

        browser.print();

        assertThat(browser.words("nav, form, button")).isEmpty();
    }

    @Test
    void anActionsPageOnPaperSaysWhereItStandsOnline(Sites sites) {
        browser.open(sites.golden().address("actions/", Scripts.ON));
        browser.print();

        assertThat(browser.words("main")).first().asString().contains("/actions/");
    }
}
