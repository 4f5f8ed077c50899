package org.wardmote.release;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a figure is made of: counts by their place in a list, each so many times. A ward's quarter
 * is one count, a district's year is a hundred, and what of a ward lies outside its places takes
 * some away.
 */
record Form(SortedMap<Integer, Long> times) {

    Form {
        TreeMap<Integer, Long> copied = new TreeMap<>(times);
        copied.values().removeIf(factor -> factor == 0);
        times = Collections.unmodifiableSortedMap(copied);
    }

    static Form of(int count) {
        return new Form(new TreeMap<>(java.util.Map.of(count, 1L)));
    }

    static Form sum(Collection<Form> parts) {
        TreeMap<Integer, Long> sum = new TreeMap<>();
        parts.forEach(
                part -> part.times.forEach((count, factor) -> sum.merge(count, factor, Long::sum)));
        return new Form(sum);
    }

    Form minus(Form other) {
        TreeMap<Integer, Long> rest = new TreeMap<>(times);
        other.times.forEach((count, factor) -> rest.merge(count, -factor, Long::sum));
        return new Form(rest);
    }

    /** What it comes to with these counts. */
    long of(List<Long> counts) {
        long sum = 0;
        for (var term : times.entrySet()) {
            sum += Math.multiplyExact(term.getValue(), counts.get(term.getKey()));
        }
        return sum;
    }

    /** Whether it is one of the counts itself. */
    boolean isSingle() {
        return times.size() == 1 && times.get(times.firstKey()) == 1;
    }
}
