package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong();

    private void waitSeconds(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void aLogGetsAPlainLineEveryTenSeconds() {
        try (ShownProgress progress = new ProgressAsLines(err, clock::get)) {
            progress.at("pages", 1, 0);
            waitSeconds(9);
            progress.at("pages", 2, 214);
            waitSeconds(1);
            progress.at("pages", 3, 214);
            progress.at("pages", 4, 214);
            waitSeconds(11);
            progress.at("reading", 5, 0);
        }

        assertThat(shown()).isEqualTo("pages: 3 of 214\nreading: 5\n");
    }

    @Test
    void aTerminalSeesNothingOfWhatTakesLessThanASecond() {
        try (ShownProgress progress = new ProgressAsBar(err, ProgressAsBar.PATIENCE)) {
            progress.at("pages", 1, 214);
            progress.at("pages", 214, 214);
        }

        assertThat(shown()).isEmpty();
    }

    @Test
    void aTerminalSeesABarThatIsClearedAwayInTheEnd() {
        try (ShownProgress progress = new ProgressAsBar(err, Duration.ofMillis(1))) {
            progress.at("pages", 107, 214);
            await("\rpages  50% [====================                    ] 107/214 (0 s)  ");
        }

        assertThat(shown()).endsWith("\r" + " ".repeat(78) + "\r");
    }

    @Test
    void aTerminalSeesHowLongAStageTakesThatCountsNothing() {
        try (ShownProgress progress = new ProgressAsBar(err, Duration.ofMillis(1))) {
            progress.at("reading", 0, 0);
            await("\rreading (0 s)  ");
            await("\rreading (1 s)  ");
        }
    }

    /** The bar is drawn by itself; where it is not, the test fails after ten seconds. */
    private void await(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    while (!shown().contains(text)) {
                        Thread.sleep(20);
                    }
                });
    }
}
