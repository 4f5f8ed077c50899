package org.wardmote.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wardmote.report.Sources;

/**
 * The site on a port of this machine, as it is while it is written.
 *
 * <pre>
 * Preview.Order order = new Preview.Order(warmBuild::rebuild, List.of(content, themes), sources);
 * try (Preview preview = Preview.open(door, order, listener)) {
 *     preview.address();   // http://127.0.0.1:8080/wardmote/
 * }
 * </pre>
 */
public final class Preview implements AutoCloseable {

    private static final int MOST_THREADS = 160;
    private static final long IDLE_SECONDS = 20;

    private final Door door;
    private final LiveSite site;
    private final Rebuilds rebuilds;
    private final FolderWatcher watcher;
    private final ExecutorService threads;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(Door door, LiveSite site, Rebuilds rebuilds, FolderWatcher watcher) {
        this.door = door;
        this.site = site;
        this.rebuilds = rebuilds;
        this.watcher = watcher;
        this.threads = threads();
    }

    /**
     * What is shown.
     *
     * @param watched the folders whose changes matter; one that is not there yet may come
     * @param sources the lines that problems speak of
     */
    public record Order(Rebuilding build, List<Path> watched, Sources sources) {
        public Order {
            watched = List.copyOf(watched);
        }
    }

    /** Builds the site for the first time, and shows it from then on. */
    public static Preview open(Door door, Order order, Listener listener) {
        LiveSite site = new LiveSite();
        Rebuilds rebuilds = new Rebuilds(order.build(), site, listener);
        // Watched before it is read, so that no change falls between the two.
        FolderWatcher watcher = FolderWatcher.start(order.watched(), rebuilds::want);
        Preview preview = new Preview(door, site, rebuilds, watcher);
        rebuilds.start();
        Exchanges exchanges = new Exchanges(site, order.sources(), door.port());
        door.server().createContext("/", exchanges::answer);
        door.server().setExecutor(preview.threads);
        door.server().start();
        return preview;
    }

    /** Where the site begins, such as {@code http://127.0.0.1:8080/wardmote/}. */
    public String address() {
        return "http://127.0.0.1:" + door.port() + site.root();
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** A slow browser holds a thread and no other browser. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        MOST_THREADS,
                        MOST_THREADS,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Preview::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "wardmote-answer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        watcher.close();
        rebuilds.close();
        door.server().stop(0);
        threads.shutdownNow();
        closed.countDown();
    }
}
