package org.wardmote.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wardmote.build.WarmBuild.Rebuilt;

/**
 * Rebuilds the site whenever something has changed, one time after the other, in a thread of its
 * own. What changes while it is at it is looked at right afterwards, however often it did.
 */
final class Rebuilds implements AutoCloseable {

    /** A file that is half saved is whole within this time. */
    private static final Duration HALF_SAVED = Duration.ofMillis(150);

    private static final int MOST_HALVES = 10;

    /** The day may have changed, and with it what is overdue. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final Rebuilding build;
    private final LiveSite site;
    private final Listener listener;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = new Thread(this::keepUp, "wardmote-rebuild");
    private boolean isMistaken;

    Rebuilds(Rebuilding build, LiveSite site, Listener listener) {
        this.build = build;
        this.site = site;
        this.listener = listener;
    }

    /** Builds for the first time, and from then on whenever {@link #want} is called. */
    void start() {
        show(rebuilt());
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a rebuild; it may be asked for any number of times before it comes. */
    void want() {
        wanted.release();
    }

    private void keepUp() {
        try {
            while (true) {
                wanted.tryAcquire(LONGEST_REST.toMillis(), TimeUnit.MILLISECONDS);
                keepUpOnce();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUpOnce() throws InterruptedException {
        try {
            show(rebuiltFromWholeFiles());
        } catch (RuntimeException fault) {
            tell(fault);
        } catch (StackOverflowError tooDeep) {
            tell(new IllegalStateException("something is nested too deeply", tooDeep));
        }
    }

    /** A mistake that was not there before may be half a file: more of it may be on its way. */
    private Made rebuiltFromWholeFiles() throws InterruptedException {
        Made made = rebuilt();
        for (int left = MOST_HALVES; left > 0 && !isMistaken && made.site().hasErrors(); left--) {
            if (!wanted.tryAcquire(HALF_SAVED.toMillis(), TimeUnit.MILLISECONDS)) {
                break;
            }
            made = rebuilt();
        }
        return made;
    }

    private Made rebuilt() {
        wanted.drainPermits();
        long start = System.nanoTime();
        Rebuilt made = build.rebuild(site.openPages(), site::ready);
        return new Made(made, Duration.ofNanos(System.nanoTime() - start));
    }

    private void tell(RuntimeException fault) {
        site.show(fault);
        listener.failed(fault);
    }

    private void show(Made made) {
        isMistaken = made.site().hasErrors();
        site.show(made.site());
        listener.rebuilt(made.site(), made.took());
    }

    private record Made(Rebuilt site, Duration took) {}

    @Override
    public void close() {
        thread.interrupt();
    }
}
