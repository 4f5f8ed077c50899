package org.wardmote.read;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names under which the things of one register are known.
 *
 * @param ids by every name: the id itself, the name, and what it is also called
 * @param hidden ids of what is kept out of the site
 * @param completeness whether the file could be read; if not, no name may be called unknown
 */
record Register(SortedMap<String, String> ids, Set<String> hidden, Completeness completeness) {

    enum Completeness {
        WHOLE,
        BROKEN
    }

    static final Register BROKEN = new Register(new TreeMap<>(), Set.of(), Completeness.BROKEN);

    Register {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        hidden = Set.copyOf(hidden);
    }

    static Register of(Map<String, String> ids, Set<String> hidden) {
        return new Register(new TreeMap<>(ids), hidden, Completeness.WHOLE);
    }

    static Register ofIds(Collection<String> ids) {
        TreeMap<String, String> same = new TreeMap<>();
        ids.forEach(id -> same.put(id, id));
        return of(same, Set.of());
    }

    boolean isId(String name) {
        return id(name).filter(name::equals).isPresent();
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    boolean isWhole() {
        return completeness == Completeness.WHOLE;
    }

    /** The id of a name, unless it is hidden. */
    Optional<String> shown(String name) {
        return id(name).filter(id -> !hidden.contains(id));
    }

    Set<String> names() {
        return new TreeSet<>(ids.keySet());
    }
}
