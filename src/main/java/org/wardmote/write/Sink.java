package org.wardmote.write;

/**
 * Where finished files go as they are made. Pages are rendered in parallel, so every sink may be
 * called from several threads at once.
 *
 * <pre>
 * sink.accept(OutputFile.of("robots.txt", "User-agent: *\n"));
 * </pre>
 */
@FunctionalInterface
public interface Sink {

    void accept(OutputFile file);

    /** For {@code check}: everything is made, and nothing is kept. */
    static Sink nowhere() {
        return file -> {};
    }
}
