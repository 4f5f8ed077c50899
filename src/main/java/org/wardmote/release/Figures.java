package org.wardmote.release;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Released figures by period, and within a period by area.
 *
 * @param <P> a quarter or a month
 */
public record Figures<P extends Comparable<P>>(SortedMap<P, SortedMap<String, Released>> rows) {

    public Figures {
        TreeMap<P, SortedMap<String, Released>> copied = new TreeMap<>();
        rows.forEach(
                (period, areas) ->
                        copied.put(
                                period, Collections.unmodifiableSortedMap(new TreeMap<>(areas))));
        rows = Collections.unmodifiableSortedMap(copied);
    }

    /** The figure of an area in a period; not available where there is none. */
    public Released of(String area, P period) {
        return rows.getOrDefault(period, new TreeMap<>()).getOrDefault(area, Marker.NOT_AVAILABLE);
    }

    /** Whether anything at all is said of an area. */
    public boolean isKnownOf(String area) {
        return rows.values().stream().anyMatch(areas -> areas.containsKey(area));
    }

    /** All periods of which there are figures, oldest first. */
    public List<P> periods() {
        return List.copyOf(rows.keySet());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
