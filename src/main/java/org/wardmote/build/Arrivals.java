package org.wardmote.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * Takes the finished files of one run, keeps the former object of each that is as it was, and hands
 * on those that are not, each once.
 */
final class Arrivals implements Sink {

    private final SortedMap<String, OutputFile> former;
    private final Sink ready;
    private final Map<String, OutputFile> handedOn = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, OutputFile> files = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListSet<String> changed = new ConcurrentSkipListSet<>();

    Arrivals(SortedMap<String, OutputFile> former, Sink ready) {
        this.former = former;
        this.ready = ready;
    }

    /** Takes a file that was made before the others, and that will come again with them. */
    void ahead(OutputFile file) {
        if (!file.equals(former.get(file.path()))) {
            handedOn.put(file.path(), file);
            ready.accept(file);
        }
    }

    @Override
    public void accept(OutputFile file) {
        OutputFile before = former.get(file.path());
        boolean isAsItWas = file.equals(before);
        if (files.put(file.path(), isAsItWas ? before : file) != null) {
            throw new IllegalStateException("Made twice: " + file.path());
        }
        if (!isAsItWas) {
            changed.add(file.path());
        }
        if (!file.equals(handedOn.getOrDefault(file.path(), before))) {
            ready.accept(file);
        }
    }

    /** Every file by its path. */
    SortedMap<String, OutputFile> files() {
        return files;
    }

    /** The paths of those that are new or have other bytes. */
    SortedSet<String> changed() {
        return new TreeSet<>(changed);
    }
}
