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

    @Test
    void oneThatIsNotThereIsTold() {
        assertThat(site().with("files/logos.svg", "<svg/>").read().told())
                .isEqualTo(
                        """
                        site.yaml:4:9 [document-missing] there is no file "files/logo.svg" in files/.
                            Did you mean files/logos.svg? Put the picture into files/ and write its \
                        path, such as files/logo.svg.
                        """);
    }

    private Optional<Site.Logo> logo(String drawing) {
        return site().with("files/logo.svg", drawing)
                .read()
                .content()
                .record()
                .site()
                .theme()
                .logo();
    }

    private Folder site() {
        return Folder.in(root)
                .with(
                        "site.yaml",
                        """
                        name: Elmbridge Partnership
                        address: https://example.org/
                        theme-options:
                          logo: files/logo.svg
                        """);
    }
}
