package org.wardmote.memory;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Remembers from one run to the next. A run that is cut short, as by a mistake in the content, adds
 * to what is known and takes nothing away.
 *
 * <pre>
 * RunMemory memory = new RunMemory();
 * build(content, memory);
 * memory.forgetUnused();
 * </pre>
 */
public final class RunMemory implements Memory {

    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<Path, SeenFolder> folders = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private record Made(Object parts, Object thing) {}

    @Override
    @SuppressWarnings("unchecked")
    public <T> T recall(String name, Object parts, Supplier<T> make) {
        used.add(name);
        Made before = made.get(name);
        if (before != null && before.parts().equals(parts)) {
            return (T) before.thing();
        }
        T thing = make.get();
        made.put(name, new Made(parts, thing));
        return thing;
    }

    @Override
    public SeenFolder look(Path root, Predicate<String> isMeant) {
        SeenFolder before = folders.getOrDefault(root, SeenFolder.UNSEEN);
        SeenFolder now = before.lookAgain(root, isMeant);
        folders.put(root, now);
        return now;
    }

    @Override
    public SeenFile seen(Path root, String path) {
        return folders.get(root).files().get(path);
    }

    /** After a run that came to its end: forgets what it had no use for. */
    public void forgetUnused() {
        made.keySet().retainAll(used);
        used.clear();
    }
}
