package org.wardmote.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Notices that something in a folder, or in one below it, is not as it was. It does not say what:
 * whoever is told looks for himself. The system's own messages make it quick; since they may be
 * lost, and since some systems send none, it also looks at the stamps of all files now and then.
 */
final class FolderWatcher implements AutoCloseable {

    /** Several messages of one save come within this time. */
    private static final long QUIET_MILLIS = 3;

    /** A stream of messages without end is broken off. */
    private static final int MOST_MESSAGES = 200;

    private static final Duration USUAL_LOOK = Duration.ofSeconds(1);
    private static final Duration ONLY_LOOK = Duration.ofMillis(150);

    /** Looking at stamps takes at most this part of the time. */
    private static final int REST_FOR_LOOK = 20;

    private final List<Path> folders;
    private final Runnable changed;
    private final WatchService messages;

    /** By path, with what tells a folder from a later one of the same name. */
    private final Map<Path, Object> watched = new HashMap<>();

    /** Whether the stamps differ anyway from those of the last look. */
    private boolean wasToldMeanwhile;

    private final Thread thread = new Thread(this::watch, "wardmote-watch");

    private FolderWatcher(List<Path> folders, Runnable changed, WatchService messages) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        this.messages = messages;
    }

    /**
     * @param folders those that are not there yet are watched once they are
     * @param changed called from a thread of the watcher, and to be back at once
     */
    static FolderWatcher start(List<Path> folders, Runnable changed) {
        try {
            WatchService messages = FileSystems.getDefault().newWatchService();
            FolderWatcher watcher = new FolderWatcher(folders, changed, messages);
            watcher.thread.setDaemon(true);
            watcher.thread.start();
            return watcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        try {
            watchAllFolders();
            Stamps known = Stamps.of(folders);
            while (true) {
                WatchKey key = messages.poll(rest(known).toMillis(), TimeUnit.MILLISECONDS);
                if (key == null) {
                    known = look(known);
                } else {
                    hear(key);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in what is told, and what else is told within a moment. */
    private void hear(WatchKey first) throws InterruptedException {
        boolean broughtFolders = false;
        WatchKey key = first;
        for (int heard = 0; key != null && heard < MOST_MESSAGES; heard++) {
            Path folder = (Path) key.watchable();
            for (WatchEvent<?> event : key.pollEvents()) {
                broughtFolders |= mayBeFolder(folder, event);
            }
            if (!key.reset()) {
                watched.remove(folder);
            }
            key = messages.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        wasToldMeanwhile = true;
        changed.run();
        if (broughtFolders) {
            // What came into a new folder before it was watched was not told.
            watchAllFolders();
            changed.run();
        }
    }

    private static boolean mayBeFolder(Path folder, WatchEvent<?> event) {
        return event.kind() == StandardWatchEventKinds.OVERFLOW
                || event.kind() == StandardWatchEventKinds.ENTRY_CREATE
                        && Files.isDirectory(folder.resolve((Path) event.context()));
    }

    private Stamps look(Stamps known) {
        Stamps now = Stamps.of(folders);
        if (!now.isSameAs(known) && !wasToldMeanwhile) {
            watchAllFolders();
            changed.run();
        }
        wasToldMeanwhile = false;
        return now;
    }

    /** How long until the next look, if nothing is told. */
    private Duration rest(Stamps known) {
        boolean isTold = !messages.getClass().getName().contains("Polling");
        Duration least = isTold ? USUAL_LOOK : ONLY_LOOK;
        Duration fair = known.took().multipliedBy(REST_FOR_LOOK);
        return fair.compareTo(least) > 0 ? fair : least;
    }

    private void watchAllFolders() {
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Watching());
            } catch (IOException e) {
                // A folder that is not there, or not any more: the next look finds it.
            }
        }
    }

    /** Registers every folder that is not watched yet. */
    private final class Watching extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            if (folder.getFileName() != null && folder.getFileName().toString().equals(".git")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Object identity = Optional.ofNullable(attributes.fileKey()).orElse(folder);
            if (!identity.equals(watched.put(folder, identity))) {
                folder.register(
                        messages,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            messages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
