package org.wardmote.serve;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wardmote.build.WarmBuild.Imprint;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.problem.Problem;
import org.wardmote.write.OutputFile;

/**
 * The site as it stands: its files, when each last changed, and what is wrong. Every change has a
 * number, so that a page that is open is told what became new since it was sent, however slow it
 * is.
 */
final class LiveSite {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final String ROOT = "/";

    private static final Set<String> PARTS_OF_PAGES =
            Set.of("css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "woff2");

    private final Map<String, OutputFile> files = new TreeMap<>();
    private final Map<String, Long> changes = new TreeMap<>();
    private final List<String> openPages = new ArrayList<>();
    private String root = ROOT;
    private List<Problem> problems = List.of();
    private String fault = "";
    private long lastChange;

    /** What a page shows: a file of the site, or what stands for one that is not there. */
    record Found(OutputFile file, boolean isThere) {}

    /** A file that is made may be shown at once if somebody looks at it, or if it dresses pages. */
    synchronized void ready(OutputFile file) {
        if (openPages.contains(file.path()) || file.path().endsWith(".css")) {
            lastChange++;
            put(file);
            notifyAll();
        }
    }

    synchronized void show(Rebuilt site) {
        lastChange++;
        root = site.imprint().map(Imprint::address).map(LiveSite::pathOf).orElse(root);
        problems = site.problems();
        fault = "";
        site.files().values().forEach(this::put);
        Predicate<String> isGone = path -> !site.files().containsKey(path);
        files.keySet().stream().filter(isGone).forEach(path -> changes.put(path, lastChange));
        files.keySet().removeIf(isGone);
        notifyAll();
    }

    synchronized void show(RuntimeException failure) {
        lastChange++;
        fault = failure.toString();
        notifyAll();
    }

    private void put(OutputFile file) {
        if (files.put(file.path(), file) != file) {
            changes.put(file.path(), lastChange);
        }
    }

    private static String pathOf(String address) {
        String path = URI.create(address).getPath();
        return path.endsWith(ROOT) ? path : path + ROOT;
    }

    /** Waits until something is newer than a change, but no longer than so long. */
    synchronized long awaitAfter(long change, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis();
                lastChange <= change && left > 0;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            wait(left);
        }
        return lastChange;
    }

    synchronized long lastChange() {
        return lastChange;
    }

    /** Where the site begins on this server, such as {@code /wardmote/}. */
    synchronized String root() {
        return root;
    }

    synchronized boolean isEmpty() {
        return files.isEmpty();
    }

    synchronized List<Problem> problems() {
        return problems;
    }

    /** What Wardmote itself failed with at the last change; empty where it did not. */
    synchronized String fault() {
        return fault;
    }

    /**
     * What is at a path.
     *
     * @param path with its escapes read, such as {@code /wardmote/meetings/}
     */
    synchronized Optional<Found> at(String path) {
        Optional<OutputFile> there = Optional.ofNullable(files.get(nameOf(path)));
        return there.map(file -> new Found(file, true))
                .or(
                        () ->
                                Optional.ofNullable(files.get(NOT_FOUND))
                                        .map(file -> new Found(file, false)));
    }

    synchronized Optional<OutputFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The change that last touched what is shown at a path. */
    synchronized long changeOf(String path) {
        String name = nameOf(path);
        long own = changes.getOrDefault(name, 0L);
        return files.containsKey(name) ? own : Math.max(own, changes.getOrDefault(NOT_FOUND, 0L));
    }

    /** The names of the files that pages are dressed with, of those that changed after a change. */
    synchronized List<String> changedAfter(long change) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue() > change)
                .map(Map.Entry::getKey)
                .filter(name -> PARTS_OF_PAGES.contains(name.substring(name.lastIndexOf('.') + 1)))
                .toList();
    }

    /** The name of the file that a path leads to; no name of a file where it leads elsewhere. */
    synchronized String nameOf(String path) {
        if (!path.startsWith(root)) {
            return "";
        }
        String name = path.substring(root.length());
        return name.isEmpty() || name.endsWith(ROOT) ? name + INDEX : name;
    }

    /** Pages that somebody has open are made before all others. */
    synchronized void opened(String path) {
        openPages.add(nameOf(path));
    }

    synchronized void closed(String path) {
        openPages.remove(nameOf(path));
    }

    synchronized Set<String> openPages() {
        return new TreeSet<>(openPages);
    }
}
