package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    private static final Path BIN = Path.of("/usr/bin");
    private static final Path SNAP = Path.of("/snap/bin");

    @Test
    void aBrowserAndItsDriverAreFoundInTheFoldersOfTheMachine() {
        Set<Path> files = Set.of(BIN.resolve("chromium"), SNAP.resolve("chromium.chromedriver"));

        assertThat(Chromium.find(List.of(BIN, SNAP), files::contains))
                .contains(
                        new Chromium(
                                BIN.resolve("chromium"), SNAP.resolve("chromium.chromedriver")));
    }

    @Test
    void aBrowserOfAnotherNameWillDo() {
        Set<Path> files = Set.of(BIN.resolve("google-chrome"), BIN.resolve("chromedriver"));

        assertThat(Chromium.find(List.of(BIN), files::contains))
                .map(Chromium::program)
                .contains(BIN.resolve("google-chrome"));
    }

    @Test
    void aBrowserWithoutItsDriverIsNone() {
        assertThat(Chromium.find(List.of(BIN), Set.of(BIN.resolve("chromium"))::contains))
                .isEmpty();
    }

    @Test
    void whoHasNoneIsToldHowToGetIt() {
        assertThat(Chromium.HOW_TO_GET_IT)
                .contains("apt-get install chromium chromium-driver")
                .contains("brew install");
    }
}
