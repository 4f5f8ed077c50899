package org.wardmote.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that appears when the work takes longer than a second, and goes when it is done. */
final class ProgressAsBar implements ShownProgress {

    private static final long PATIENCE = 1_000_000_000L;
    private static final int WIDTH = 78;

    private final PrintStream to;
    private final LongSupplier nanoTime;
    private final long appears;
    private String stage = "";
    private ProgressBar bar;

    ProgressAsBar(PrintStream to, LongSupplier nanoTime) {
        this.to = to;
        this.nanoTime = nanoTime;
        this.appears = nanoTime.getAsLong() + PATIENCE;
    }

    @Override
    public synchronized void at(String stage, int done, int of) {
        if (nanoTime.getAsLong() - appears < 0) {
            return;
        }
        if (!stage.equals(this.stage)) {
            close();
            this.stage = stage;
            bar = bar(stage, of);
        }
        bar.maxHint(of);
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            to.print("\r" + " ".repeat(WIDTH) + "\r");
            to.flush();
        }
    }

    private ProgressBar bar(String stage, int of) {
        return new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(of > 0 ? of : -1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        to.print("\r" + line);
        to.flush();
    }
}
