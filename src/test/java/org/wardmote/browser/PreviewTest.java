package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes sees each change in the open page, which stays what it is otherwise. */
@InChromium
class PreviewTest {

    private static final Path RECORD = Path.of("src/test/sites/whole-record/content");
    private static final String MINUTES = "meetings/2023-12-05-csp/minutes.md";
    private static final String MEETING = "meetings/2023-12-05-csp/";

    @TempDir private Path folder;

    private final Browser browser;
    private final ToldPanel told;
    private Writing writing;

    PreviewTest(Browser browser) {
        this.browser = browser;
        this.told = new ToldPanel(browser);
    }

    @BeforeEach
    void begin() {
        writing = Writing.in(folder, RECORD);
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        writing.close();
    }

    @Test
    void whatIsSavedIsSeenInThePageThatIsOpen() {
        browser.open(writing.address(MEETING));
        markPage();

        writing.replace(MINUTES, "two flags", "seven flags");

        waitForWords("main", "seven flags");
        assertThat(isStillTheSamePage()).isTrue();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void anEditorMayPutANewFileInPlaceOfTheOld() {
        browser.open(writing.address(MEETING));
        markPage();

        writing.replaceByRename(MINUTES, "two flags", "seven flags");
        waitForWords("main", "seven flags");
        writing.replaceByRename(MINUTES, "seven flags", "eight flags");

        waitForWords("main", "eight flags");
        assertThat(isStillTheSamePage()).isTrue();
    }

    @Test
    void scrollFocusAndOpenDetailsStay() {
        browser.open(writing.address("actions/"));
        markPage();
        browser.ask(
                """
                document.querySelector("details").open = true;
                const last = [...document.querySelectorAll("main a")].pop();
                last.focus();
                last.id = "held";
                scrollTo(0, 200);
                """);

        writing.replace("meetings/2024-03-12-csp/minutes.md", "Thank the", "Write to the");

        waitForWords("main", "Write to the volunteers");
        assertThat(browser.<Boolean>ask("return document.querySelector('details').open")).isTrue();
        assertThat(browser.<String>ask("return document.activeElement.id")).isEqualTo("held");
        assertThat(browser.<Number>ask("return Math.round(scrollY)").intValue()).isEqualTo(200);
        assertThat(isStillTheSamePage()).isTrue();
    }

    @Test
    void aTableThatIsReplacedIsFilteredAndSortedAsItWas() {
        browser.open(writing.address("actions/"));
        markPage();
        browser.click("table[data-filterable] th:first-child button");
        browser.click("table[data-filterable] th:first-child button");
        browser.ask(
                """
                const owner = document.querySelector("form.filter select");
                owner.value = owner.options[1].value;
                owner.dispatchEvent(new Event("change", { bubbles: true }));
                owner.focus();
                """);
        String filtered = said();

        writing.replace("meetings/2024-03-12-csp/minutes.md", "Thank the", "Write to the");

        browser.waitUntil(
                "the new words",
                () -> browser.<String>ask("return document.body.textContent").contains("Write to"));
        assertThat(said()).isEqualTo(filtered);
        assertThat(browser.<String>ask("return document.querySelector('[aria-sort]').ariaSort"))
                .isEqualTo("descending");
        assertThat(
                        browser.<Number>ask(
                                        "return document.querySelectorAll('form.filter').length")
                                .intValue())
                .isEqualTo(1);
        assertThat(browser.<String>ask("return document.activeElement.localName"))
                .isEqualTo("select");
        assertThat(isStillTheSamePage()).isTrue();
    }

    @Test
    void aMeetingThatIsRenamedIsGoneUnderItsOldAddressAndThereUnderItsNew() {
        browser.open(writing.address("meetings/2024-06-11-csp/"));
        String title = browser.ask("return document.title");

        Writing.move(
                writing.file("meetings/2024-06-11-csp"), writing.file("meetings/2024-06-12-csp"));

        told.waitFor("meetings/2024-06-12-csp");

        Writing.move(
                writing.file("meetings/2024-06-12-csp"), writing.file("meetings/2024-06-11-csp"));
        told.waitForNothing();
        assertThat(browser.<String>ask("return document.title")).isEqualTo(title);
    }

    @Test
    void aPageThatIsGoneIsToldToBeAndComesBack() {
        browser.open(writing.address("contact/"));
        String title = browser.ask("return document.title");
        String page = Writing.read(writing.file("pages/contact.md"));

        Writing.move(writing.file("pages/contact.md"), writing.file("pages/_contact.md"));
        browser.waitUntil(
                "the page to go", () -> !browser.ask("return document.title").equals(title));
        Writing.write(writing.file("pages/contact.md"), page);

        browser.waitUntil(
                "the page to return", () -> browser.ask("return document.title").equals(title));
    }

    @Test
    void aPageThatHasMovedIsFollowedToItsNewAddress() {
        browser.open(writing.address("contact/"));
        String page = Writing.read(writing.file("pages/contact.md"));

        Writing.move(writing.file("pages/contact.md"), writing.file("pages/_contact.md"));
        Writing.write(writing.file("pages/reach-us.md"), page.replace("contact-us/", "contact/"));

        browser.waitUntil(
                "the new address", () -> browser.address().equals(writing.address("reach-us/")));
    }

    @Test
    void afterAThousandChangesAtOnceTheLastIsSeen() {
        browser.open(writing.address(MEETING));

        for (int i = 0; i < 1000; i++) {
            Writing.write(writing.file("files/note-" + i + ".csv"), "a,b\n1," + i + "\n");
        }
        writing.replace(MINUTES, "two flags", "seven flags");

        waitForWords("main", "seven flags");
        for (int i = 0; i < 1000; i++) {
            assertThat(writing.file("files/note-" + i + ".csv").toFile().delete()).isTrue();
        }
        writing.replace(MINUTES, "seven flags", "eight flags");
        waitForWords("main", "eight flags");
        told.waitForNothing();
    }

    @Test
    void aPreviewThatIsStartedAgainIsFollowedAgain() {
        browser.open(writing.address(MEETING));
        markPage();

        writing.whileStopped(() -> writing.replace(MINUTES, "two flags", "seven flags"));

        waitForWords("main", "seven flags");
        writing.replace(MINUTES, "seven flags", "eight flags");
        waitForWords("main", "eight flags");
        assertThat(isStillTheSamePage()).isTrue();
    }

    @Test
    void aStyleSheetIsPutOnWithoutLoadingThePage() {
        browser.open(writing.address(MEETING));
        markPage();
        String css =
                browser.await(
                        "fetch(document.querySelector('link[rel=stylesheet]').href).then((r) => r.text()).then(arguments[0])");

        Writing.write(writing.theme("civic/assets/civic.css"), css + "h1 { letter-spacing: 7px; }");

        browser.waitUntil(
                "the new style",
                () ->
                        browser.ask(
                                        "return getComputedStyle(document.querySelector('h1')).letterSpacing")
                                .equals("7px"));
        assertThat(isStillTheSamePage()).isTrue();
    }

    private void markPage() {
        browser.ask("window.isMarked = true");
    }

    private boolean isStillTheSamePage() {
        return Boolean.TRUE.equals(browser.<Boolean>ask("return window.isMarked === true"));
    }

    private void waitForWords(String selector, String words) {
        browser.waitUntil(
                "\"" + words + "\"",
                () -> String.join("\n", browser.words(selector)).contains(words));
    }

    private String said() {
        return browser.words(".filter-count").get(0);
    }
}
