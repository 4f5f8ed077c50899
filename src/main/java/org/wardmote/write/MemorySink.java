package org.wardmote.write;

import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps every file in memory, by its path: for tests and for the preview. */
public final class MemorySink implements Sink {

    private final ConcurrentSkipListMap<String, OutputFile> files = new ConcurrentSkipListMap<>();

    @Override
    public void accept(OutputFile file) {
        if (files.putIfAbsent(file.path(), file) != null) {
            throw new IllegalStateException("Made twice: " + file.path());
        }
    }

    /** The files by path, in the order of their paths. */
    public SortedMap<String, OutputFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
