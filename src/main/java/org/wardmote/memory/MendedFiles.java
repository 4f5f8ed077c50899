package org.wardmote.memory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A memory of runs in which some files of a folder hold other bytes than the disk does, to see what
 * would come of them.
 *
 * <pre>
 * MendedFiles memory = new MendedFiles(content);
 * memory.hold(Map.of("people.yaml", bytes));
 * </pre>
 */
public final class MendedFiles implements Memory {

    private final Path folder;
    private final RunMemory memory = new RunMemory();
    private SortedMap<String, SeenFile> held = new TreeMap<>();

    public MendedFiles(Path folder) {
        this.folder = folder;
    }

    /** From the next run on these files hold these bytes, and all others what the disk holds. */
    public void hold(Map<String, byte[]> files) {
        SortedMap<String, SeenFile> next = new TreeMap<>();
        files.forEach((path, bytes) -> next.put(path, holding(path, bytes)));
        held = next;
    }

    private SeenFile holding(String path, byte[] bytes) {
        SeenFile before = held.get(path);
        return before != null && Arrays.equals(before.bytes(), bytes)
                ? before
                : SeenFile.holding(folder.resolve(path), bytes);
    }

    @Override
    public <T> T recall(String name, Object parts, Supplier<T> make) {
        return memory.recall(name, parts, make);
    }

    @Override
    public SeenFolder look(Path root, Predicate<String> isMeant) {
        SeenFolder seen = memory.look(root, isMeant);
        return root.equals(folder) ? seen.with(held) : seen;
    }

    @Override
    public SeenFile seen(Path root, String path) {
        return root.equals(folder) && held.containsKey(path)
                ? held.get(path)
                : memory.seen(root, path);
    }
}
