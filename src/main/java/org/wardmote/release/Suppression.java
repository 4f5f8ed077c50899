package org.wardmote.release;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is hidden beside the small counts themselves.
 *
 * @param exhibits counts that look the same once this is hidden, for the audit to go by
 */
record Suppression(SortedSet<Cell> hidden, List<List<Long>> exhibits) {

    static final Suppression LEFT_OUT = new Suppression(new TreeSet<>(), List.of());

    Suppression {
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
        exhibits = List.copyOf(exhibits);
    }
}
