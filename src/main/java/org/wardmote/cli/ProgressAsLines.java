package org.wardmote.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A plain line every ten seconds, so that a log shows life without being filled. */
final class ProgressAsLines implements ShownProgress {

    private static final long PAUSE = 10_000_000_000L;

    private final PrintStream to;
    private final LongSupplier nanoTime;
    private long next;

    ProgressAsLines(PrintStream to, LongSupplier nanoTime) {
        this.to = to;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + PAUSE;
    }

    @Override
    public synchronized void at(String stage, int done, int of) {
        long now = nanoTime.getAsLong();
        if (now - next >= 0) {
            next = now + PAUSE;
            to.println(of > 0 ? stage + ": " + done + " of " + of : stage + ": " + done);
        }
    }

    @Override
    public void close() {
        // The last line may stay.
    }
}
