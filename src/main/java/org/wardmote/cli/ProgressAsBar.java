package org.wardmote.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A bar that appears when the work takes longer than a second, and goes when it is done. It is
 * drawn ten times a second whether anything is heard or not, so that the seconds go on.
 */
final class ProgressAsBar implements ShownProgress {

    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int PAUSE_MILLIS = 100;
    private static final int WIDTH = 78;
    private static final int BAR = 40;

    private final PrintStream to;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService drawing = Executors.newSingleThreadScheduledExecutor();
    private String stage = "";
    private int done;
    private int of;
    private boolean isDrawn;

    ProgressAsBar(PrintStream to, Duration patience) {
        this.to = to;
        drawing.scheduleWithFixedDelay(
                this::draw, patience.toMillis(), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void at(String stage, int done, int of) {
        this.stage = stage;
        this.done = done;
        this.of = of;
    }

    private synchronized void draw() {
        if (!drawing.isShutdown()) {
            isDrawn = true;
            print(line());
        }
    }

    private String line() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        if (of == 0) {
            return "%s (%s s)".formatted(stage, seconds);
        }
        int filled = (int) ((long) BAR * done / of);
        String bar = "=".repeat(filled) + " ".repeat(BAR - filled);
        return "%s %3s%% [%s] %s/%s (%s s)"
                .formatted(stage, 100L * done / of, bar, done, of, seconds);
    }

    @Override
    public synchronized void close() {
        drawing.shutdownNow();
        if (isDrawn) {
            print("");
            to.print("\r");
            to.flush();
        }
    }

    /** Over the whole line, so that nothing is left of a longer one. */
    private void print(String line) {
        to.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        to.flush();
    }
}
