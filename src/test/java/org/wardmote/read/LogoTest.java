package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Site;

/** A site's own logo, with the room that it takes. */
class LogoTest {

    @TempDir Path root;

    @Test
    void itsSizeIsReadFromItsFile() {
        assertThat(logo("<svg width=\"120\" height=\"40\"/>"))
                .contains(new Site.Logo("files/logo.svg", Optional.of(new Site.Size(120, 40))));
    }

    @Test
    void aDrawingThatDoesNotSayItsSizeHasNone() {
        assertThat(logo("<svg/>")).contains(new Site.Logo("files/logo.svg", Optional.empty()));
    }

    private Optional<Site.Logo> logo(String drawing) {
        return Folder.in(root)
                .with(
                        "site.yaml",
                        """
                        name: Elmbridge Partnership
                        address: https://example.org/
                        theme-options:
                          logo: files/logo.svg
                        """)
                .with("files/logo.svg", drawing)
                .read()
                .content()
                .record()
                .site()
                .theme()
                .logo();
    }
}
