package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy built with {@code --portable} is opened from disk, with no server anywhere. */
@InChromium
class PortableTest {

    @TempDir private static Path disk;

    private static final String LOOK =
            """
            const { font, color } = getComputedStyle(document.querySelector('h1'));
            return font + ' ' + color;
            """;

    private static final String NAVIGATION =
            "return [...document.querySelectorAll('nav a, footer a[href$=html]')].map((a) => a.getAttribute('href'))";

    private final Browser browser;

    PortableTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void copyToDisk() throws IOException {
        for (Map.Entry<String, byte[]> file : Sites.portable().entrySet()) {
            Path target = folder().resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Test
    void itLooksAsTheServedSiteDoes(Sites sites) {
        browser.open(sites.golden().address("", Scripts.ON));
        String served = browser.ask(LOOK);

        browser.open(address("index.html"));

        assertThat(browser.<String>ask(LOOK)).isEqualTo(served);
        assertThat(Judges.consoleErrors(browser)).isEmpty();
    }

    @Test
    void aReaderGoesFromPageToPage() {
        browser.open(address("index.html"));
        List<String> ways = browser.ask(NAVIGATION);

        assertThat(ways).isNotEmpty();
        for (String way : ways) {
            browser.open(address("index.html"));
            browser.click("a[href='" + way + "']");
            assertThat(browser.words("h1")).as(way).hasSize(1);
        }
        assertThat(Judges.consoleErrors(browser)).isEmpty();
    }

    @Test
    void theChartIsDrawnFromItsTable() {
        browser.open(address("actions/index.html"));

        assertThat(Unfolding.charts(browser)).isPositive();
        assertThat(Judges.consoleErrors(browser)).isEmpty();
    }

    /** With a space and with letters that addresses have to escape. */
    private static Path folder() {
        return disk.resolve("Ash & Rowan – année 2024");
    }

    private static String address(String path) {
        return folder().resolve(path).toUri().toString();
    }
}
