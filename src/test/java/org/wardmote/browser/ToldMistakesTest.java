package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A mistake is told over the page that is open, to everybody, until it is mended. */
@InChromium
class ToldMistakesTest {

    private static final Path RECORD = Path.of("src/test/sites/whole-record/content");

    @TempDir private Path folder;

    private final Browser browser;
    private final ToldPanel told;
    private Writing writing;

    ToldMistakesTest(Browser browser) {
        this.browser = browser;
        this.told = new ToldPanel(browser);
    }

    @BeforeEach
    void begin() {
        writing = Writing.in(folder, RECORD);
        browser.open(writing.address("meetings/2023-12-05-csp/"));
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        writing.close();
    }

    @Test
    void itIsToldWithoutTakingTheFocusAndGoesWhenItIsMended() {
        browser.ask("document.querySelector('main a').focus()");
        String focused = browser.ask("return document.activeElement.textContent");

        makeMistake();

        assertThat(told.words()).contains("error:", "To mend: ");
        assertThat(browser.<String>ask("return document.activeElement.textContent"))
                .isEqualTo(focused);
        assertThat(browser.words("main").get(0)).contains("two flags");

        writing.replace("people.yaml", "- id; ", "- id: ");

        told.waitForNothing();
    }

    @Test
    void escapePutsItAsideAndALineOfItStays() {
        makeMistake();

        browser.press(Keys.ESCAPE);

        told.waitForNothing();
        assertThat(told.line()).contains("error");
    }

    @Test
    void theLineBringsItBackWithTheFocus() {
        makeMistake();
        browser.press(Keys.ESCAPE);
        told.waitForNothing();

        browser.ask(
                "document.querySelector('wardmote-preview').shadowRoot.querySelector('.line').focus()");
        browser.press(Keys.ENTER);

        told.waitFor("people.yaml:");
        browser.press(Keys.ENTER);
        told.waitForNothing();
        assertThat(
                        browser.<String>ask(
                                "return document.querySelector('wardmote-preview').shadowRoot.activeElement.className"))
                .contains("line");
    }

    @Test
    void itCanBeReadByAll() {
        makeMistake();
        AxeJudge judge = new AxeJudge();

        for (Look look : Look.ALL) {
            browser.look(look);

            assertThat(judge.judge(browser)).as(look.toString()).isEmpty();
        }
    }

    @Test
    void wherePagesCouldNeverBeBuiltItIsToldAndTheSiteComesOnceItIsMended() {
        writing.whileStopped(() -> writing.replace("people.yaml", "- id: ", "- id; "));
        browser.open(writing.address(""));
        told.waitFor("people.yaml:");
        assertThat(browser.words("h1")).containsExactly("Nothing to show yet");

        writing.replace("people.yaml", "- id; ", "- id: ");

        browser.waitUntil(
                "the site", () -> browser.address().equals(writing.address("")) && isSite());
    }

    private boolean isSite() {
        return browser.<Boolean>ask("return document.querySelector('.masthead') !== null");
    }

    private void makeMistake() {
        writing.replace("people.yaml", "- id: ", "- id; ");
        told.waitFor("people.yaml:");
    }
}
