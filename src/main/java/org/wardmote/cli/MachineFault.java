package org.wardmote.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a broken machine is called: the file, what is the matter, and what may help. */
final class MachineFault {

    private MachineFault() {}

    /** One or two sentences; empty where the machine is not to blame. */
    static Optional<String> sentence(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .map(MachineFault::ofOne)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofOne(Throwable fault) {
        if (fault instanceof FileSystemException file) {
            return Optional.of(ofFile(file));
        }
        if (fault instanceof InvalidPathException path) {
            return Optional.of(
                    """
                    the name "%s" cannot be read in this language setting. Set it to UTF-8, such as: \
                    LC_ALL=C.UTF-8"""
                            .formatted(path.getInput()));
        }
        if (fault instanceof OutOfMemoryError) {
            return Optional.of(
                    "Java ran out of memory. Give it more, such as: JDK_JAVA_OPTIONS=-Xmx2g");
        }
        // An UncheckedIOException says no more than the exception that it carries.
        return fault instanceof IOException
                ? Optional.of("a file cannot be read or written: " + fault.getMessage() + ".")
                : Optional.empty();
    }

    private static String ofFile(FileSystemException fault) {
        String file = "\"" + fault.getFile() + "\"";
        String reason = Optional.ofNullable(fault.getReason()).orElse("");
        if (fault instanceof NoSuchFileException) {
            return file + " cannot be found or made.";
        }
        if (fault instanceof AccessDeniedException) {
            return file + " may not be read or written: permission denied.";
        }
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return "the disk is full: " + file + " could not be written.";
        }
        return file + (reason.isEmpty() ? " cannot be read or written." : ": " + reason + ".");
    }
}
