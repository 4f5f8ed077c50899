package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
}
