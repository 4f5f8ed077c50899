package org.wardmote.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.build.Order;
import org.wardmote.build.WarmBuild;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.render.LinkStyle;
import org.wardmote.report.Sources;
import org.wardmote.serve.Door;
import org.wardmote.serve.Listener;
import org.wardmote.serve.Preview;

/**
 * A copy of a record that somebody writes in, and its preview.
 *
 * <pre>
 * try (Writing writing = Writing.in(folder, Path.of("content"))) {
 *     browser.open(writing.address("meetings/"));
 *     writing.replace("site.yaml", "Elmbridge", "Rowan Green");
 * }
 * </pre>
 */
final class Writing implements AutoCloseable {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

    private final Path folder;
    private final Heard heard = new Heard();
    private Preview preview;

    private Writing(Path folder) {
        this.folder = folder;
        this.preview = preview(0);
    }

    /**
     * @param folder an empty one
     * @param content the record to copy into it
     */
    static Writing in(Path folder, Path content) {
        copy(content, folder.resolve("content"));
        return new Writing(folder);
    }

    /** The preview of a folder whose content is there already. */
    static Writing in(Path folder) {
        return new Writing(folder);
    }

    String address(String path) {
        return preview.address() + path;
    }

    /** A file or folder of the content. */
    Path file(String path) {
        return folder.resolve("content").resolve(path);
    }

    /** A file or folder of the site's own themes. */
    Path theme(String path) {
        return folder.resolve("themes").resolve(path);
    }

    /** Saves a file as a simple editor does: what was there is written over. */
    void replace(String path, String old, String words) {
        String text = read(file(path));
        if (!text.contains(old)) {
            throw new AssertionError(path + " does not say \"" + old + "\"");
        }
        write(file(path), text.replace(old, words));
    }

    /** Saves a file as a careful editor does: beside the old one, whose name it then takes. */
    void replaceByRename(String path, String old, String words) {
        Path draft = file(path + ".draft~");
        write(draft, read(file(path)).replace(old, words));
        move(draft, file(path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the preview, does something, and starts it again at the same address. */
    void whileStopped(Runnable work) {
        int port = URI.create(preview.address()).getPort();
        preview.close();
        work.run();
        preview = preview(port);
    }

    private Preview preview(int port) {
        Path content = folder.resolve("content");
        Path themes = folder.resolve("themes");
        Order order =
                new Order(
                        content,
                        themes,
                        Optional.empty(),
                        zone -> AS_OF,
                        LinkStyle.SERVED,
                        Frame.Edition.PUBLIC,
                        EditorPackage.standIns());
        return Preview.open(
                Door.at(port).orElseThrow(),
                new Preview.Order(
                        WarmBuild.of(order)::rebuild, List.of(content, themes), Sources.in(folder)),
                heard);
    }

    /** How often the site has been rebuilt, and how long the last time took. */
    static final class Heard implements Listener {

        private int rebuilds;
        private Duration last = Duration.ZERO;

        @Override
        public synchronized void rebuilt(Rebuilt site, Duration took) {
            rebuilds++;
            last = took;
            notifyAll();
        }

        @Override
        public void failed(RuntimeException fault) {
            throw fault;
        }

        synchronized int rebuilds() {
            return rebuilds;
        }

        /** Waits for one more than these, and says how long it took. */
        synchronized Duration awaitAfter(int known) throws InterruptedException {
            while (rebuilds <= known) {
                wait();
            }
            return last;
        }
    }

    Heard heard() {
        return heard;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(
                    from,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes seen)
                                throws IOException {
                            Path copy = to.resolve(from.relativize(file));
                            Files.createDirectories(copy.getParent());
                            Files.copy(file, copy);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        preview.close();
    }
}
