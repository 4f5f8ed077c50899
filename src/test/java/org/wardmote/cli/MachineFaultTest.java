package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class MachineFaultTest {

    private static void assertSaid(Throwable fault, String words) {
        assertThat(MachineFault.sentence(fault)).hasValue(words);
    }

    @Test
    void everyFaultOfTheMachineIsNamedWithItsFile() {
        assertSaid(
                new AccessDeniedException("site/a.html"),
                "\"site/a.html\" may not be read or written: permission denied.");
        assertSaid(
                new NoSuchFileException("content/a.yaml"),
                "\"content/a.yaml\" cannot be found or made.");
        assertSaid(
                new FileSystemException("site/a.html", null, "No space left on device"),
                "the disk is full: \"site/a.html\" could not be written.");
        assertSaid(
                new FileSystemException("site/a.html", null, "Read-only file system"),
                "\"site/a.html\": Read-only file system.");
        assertSaid(
                new IOException("Stream closed"),
                "a file cannot be read or written: Stream closed.");
        assertSaid(
                new InvalidPathException("Caf\u00e9", "Malformed input"),
                "the name \"Caf\u00e9\" cannot be read in this language setting. Set it to UTF-8,"
                        + " such as: LC_ALL=C.UTF-8");
        assertSaid(
                new OutOfMemoryError("Java heap space"),
                "Java ran out of memory. Give it more, such as: JDK_JAVA_OPTIONS=-Xmx2g");
    }

    @Test
    void theFaultIsFoundBehindWhatCarriesIt() {
        assertSaid(
                new RuntimeException(
                        new UncheckedIOException(
                                "cannot read theme", new NoSuchFileException("themes/a.peb"))),
                "\"themes/a.peb\" cannot be found or made.");
    }

    @Test
    void aFaultOfOursIsNotBlamedOnTheMachine() {
        assertThat(MachineFault.sentence(new IllegalStateException("Made twice"))).isEmpty();
    }
}
