package org.wardmote.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has to happen to an old site so that it becomes the new one.
 *
 * @param wanted every file of the new site
 * @param stale files that the last build wrote and that the new site does not have
 */
record Changes(
        Manifest wanted,
        NavigableSet<String> added,
        NavigableSet<String> changed,
        NavigableSet<String> stale) {

    Changes {
        added = Collections.unmodifiableNavigableSet(new TreeSet<>(added));
        changed = Collections.unmodifiableNavigableSet(new TreeSet<>(changed));
        stale = Collections.unmodifiableNavigableSet(new TreeSet<>(stale));
    }

    static Changes between(Manifest old, Map<String, Staged> files) {
        Manifest wanted =
                Manifest.of(
                        files.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                file -> file.getValue().hash())));
        return new Changes(
                wanted,
                withFate(Fate.ADDED, files),
                withFate(Fate.CHANGED, files),
                old.without(wanted));
    }

    boolean areNone() {
        return added.isEmpty() && changed.isEmpty() && stale.isEmpty();
    }

    int unchanged() {
        return wanted.hashes().size() - added.size() - changed.size();
    }

    /** Stale files where the new site has a folder, or in a folder where it has a file. */
    List<String> staleInTheWay() {
        return stale.stream().filter(this::isInTheWay).toList();
    }

    List<String> staleOutOfTheWay() {
        return stale.stream().filter(path -> !isInTheWay(path)).toList();
    }

    private boolean isInTheWay(String path) {
        return !added.subSet(path + "/", path + "0").isEmpty()
                || Folders.above(path).stream().anyMatch(added::contains);
    }

    private static NavigableSet<String> withFate(Fate fate, Map<String, Staged> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().fate() == fate)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
