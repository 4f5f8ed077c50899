package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebDriverException;

/** What the other tests take for granted of the browser itself. */
@InChromium
class BrowserTest {

    private static final String SEEN =
            "return matchMedia('(prefers-color-scheme: dark)').matches + ' ' + innerWidth";

    private static final String LESS_MOTION =
            "return matchMedia('(prefers-reduced-motion: reduce)').matches";

    private final Browser browser;

    BrowserTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elmbridge.example/", "https://192.0.2.1/"})
    void noOtherMachineIsReached(String address) {
        assertThatThrownBy(() -> browser.open(address))
                .isInstanceOf(WebDriverException.class)
                .hasMessageContaining("ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void aLookIsWhatThePageSees() {
        browser.look(new Look(Look.Scheme.DARK, 320));

        assertThat(browser.<String>ask(SEEN)).isEqualTo("true 320");
    }

    @Test
    void noTestSeesWhatTheOneBeforeItSet() {
        browser.look(new Look(Look.Scheme.DARK, 320));
        browser.reset();

        assertThat(browser.<String>ask(SEEN)).isEqualTo("false 1280");
    }

    @Test
    void withoutScriptsNoneOfThePagesRuns() {
        browser.scripts(Scripts.OFF);

        try (Fixture page = Fixture.open(browser, "<script>document.title = 'Ash'</script>", "")) {
            assertThat(page.browser().<String>ask("return document.title")).isEqualTo("Elmbridge");
        }
    }

    @Test
    void nothingMovesWhileAPageIsJudged() {
        assertThat(browser.<Boolean>ask(LESS_MOTION)).isTrue();
    }
}
