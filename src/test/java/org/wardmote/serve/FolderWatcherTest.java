package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an editor, a file manager or git does to the folder is noticed. */
@Tag("slow")
class FolderWatcherTest {

    private static final long PATIENCE_SECONDS = 20;

    /** Longer than the watcher's own look at all files, and what it may tell late. */
    private static final long CALM_MILLIS = 1_500;

    @TempDir private Path folder;
    private final Semaphore told = new Semaphore(0);
    private FolderWatcher watcher;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectories(folder.resolve("content/meetings/2024-03-12-elm"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Elmbridge\n");
        watcher =
                FolderWatcher.start(
                        List.of(folder.resolve("content"), folder.resolve("themes")),
                        told::release);
        waitForCalm();
    }

    @AfterEach
    void end() {
        watcher.close();
    }

    @Test
    void aFileIsWrittenOver() throws Exception {
        Files.writeString(folder.resolve("content/site.yaml"), "name: Rowan\n");

        assertIsTold();
    }

    @Test
    void aFileTakesThePlaceOfAnother() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft"), "name: Rowan\n");

        Files.move(
                draft,
                folder.resolve("content/site.yaml"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);

        assertIsTold();
    }

    @Test
    void aFileIsWrittenInAFolderThatWasNotThere() throws Exception {
        Path meeting = Files.createDirectories(folder.resolve("content/meetings/2025-01-07-elm"));
        waitForCalm();

        Files.writeString(meeting.resolve("minutes.md"), "Quiet.\n");

        assertIsTold();
    }

    @Test
    void aFolderIsRenamedAndThenWrittenIn() throws Exception {
        Path renamed = folder.resolve("content/meetings/2024-03-13-elm");
        Files.move(folder.resolve("content/meetings/2024-03-12-elm"), renamed);
        assertIsTold();
        waitForCalm();

        Files.writeString(renamed.resolve("minutes.md"), "Quiet.\n");

        assertIsTold();
    }

    @Test
    void theWholeContentIsReplacedAndThenWrittenIn() throws Exception {
        Path content = folder.resolve("content");
        Files.move(content, folder.resolve("old"));
        assertIsTold();
        waitForCalm();
        Files.createDirectories(content.resolve("meetings/2024-03-12-elm"));
        assertIsTold();
        waitForCalm();

        Files.writeString(content.resolve("meetings/2024-03-12-elm/minutes.md"), "Quiet.\n");

        assertIsTold();
    }

    @Test
    void aFolderThatWasMissingIsThereAndIsWrittenIn() throws Exception {
        Path assets = Files.createDirectories(folder.resolve("themes/civic/assets"));
        assertIsTold();
        waitForCalm();

        Files.writeString(assets.resolve("civic.css"), "h1 { color: red }\n");

        assertIsTold();
    }

    @Test
    void whatLiesElsewhereIsNotTold() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "Not of the record.\n");

        assertThat(told.tryAcquire(CALM_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void assertIsTold() throws InterruptedException {
        assertThat(told.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void waitForCalm() throws InterruptedException {
        while (told.tryAcquire(CALM_MILLIS, TimeUnit.MILLISECONDS)) {
            told.drainPermits();
        }
    }
}
