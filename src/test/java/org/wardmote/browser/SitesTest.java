package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That every kind of page is looked at depends on the golden site having one of each. */
class SitesTest {

    private static final Path TEMPLATES = Path.of("themes/civic/templates");

    /** What other templates begin with, and what only leads on. */
    private static final List<String> NO_PAGES = List.of("layout", "redirect");

    @Test
    void theGoldenSiteHasAPageForEveryTemplate() throws IOException {
        try (Sites sites = new Sites()) {
            assertThat(sites.golden().pageOfEachKind())
                    .extracting(SamplePage::kind)
                    .containsExactlyElementsOf(templates());
        }
    }

    @Test
    void theRealSiteHasNoKindThatTheGoldenSiteLacks() throws IOException {
        try (Sites sites = new Sites()) {
            assertThat(sites.real().pageOfEachKind())
                    .extracting(SamplePage::kind)
                    .isSubsetOf(templates());
        }
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb"))
                    .map(name -> name.substring(0, name.length() - ".peb".length()))
                    .filter(name -> !NO_PAGES.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
