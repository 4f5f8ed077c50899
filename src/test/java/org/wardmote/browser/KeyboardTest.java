package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** A page of each kind, read without a mouse. */
@InChromium
class KeyboardTest {

    private static final String LANDED =
            """
            const main = document.querySelector('main');
            return main.contains(document.activeElement);
            """;

    private final Browser browser;

    KeyboardTest(Browser browser) {
        this.browser = browser;
    }

    @TestFactory
    Stream<DynamicTest> everyStopIsReachedAndSeenToBe(Sites sites) {
        PublishedSite site = sites.golden();
        return site.pageOfEachKind().stream()
                .map(
                        page ->
                                dynamicTest(
                                        "%s of %s".formatted(page.kind(), site),
                                        () -> walk(site, page).assertClean()));
    }

    private Verdict walk(PublishedSite site, SamplePage page) {
        Verdict verdict = new Verdict("%s of %s".formatted(page.path(), site));
        for (Look look : List.of(Look.DESK, Look.PHONE)) {
            browser.reset();
            browser.look(look);
            browser.open(site.address(page.path(), Scripts.ON));
            Unfolding.everything(browser);
            verdict.add(look + ", with the Tab key", new KeyboardJudge().judge(browser));
        }
        return verdict;
    }

    @Test
    void theFirstStopLeadsPastTheMasthead(Sites sites) {
        browser.open(sites.golden().address("", Scripts.ON));

        browser.pressTab(1);
        browser.press(Keys.ENTER);
        assertThat(browser.<Boolean>ask(LANDED)).isTrue();

        browser.pressTab(1);
        assertThat(browser.<Boolean>ask(LANDED)).isTrue();
    }
}
