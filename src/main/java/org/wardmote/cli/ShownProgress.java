package org.wardmote.cli;

import org.wardmote.build.Progress;

/** Progress that someone may be watching; it is cleared away when the work is done. */
interface ShownProgress extends Progress, AutoCloseable {

    @Override
    void close();

    /** A bar on a terminal; a plain line now and then in a log. */
    static ShownProgress on(Shell shell) {
        return shell.audience() == Shell.Audience.PERSON
                ? new ProgressAsBar(shell.err(), ProgressAsBar.PATIENCE)
                : new ProgressAsLines(shell.err(), System::nanoTime);
    }

    static ShownProgress none() {
        return new ShownProgress() {
            @Override
            public void at(String stage, int done, int of) {
                // Quiet was asked for.
            }

            @Override
            public void close() {
                // Nothing was shown.
            }
        };
    }
}
