package org.wardmote.release;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a figure is made of: counts by their place in a list, each so many times. A ward's quarter
 * is one count, a district's year is a hundred, and what of a ward lies outside its places takes
 * some away.
 */
final class Form {

    /** In order; arrays, as they are gone through more often than anything else here. */
    private final int[] counts;

    private final long[] factors;

    private Form(Map<Integer, Long> times) {
        TreeMap<Integer, Long> written = new TreeMap<>(times);
        written.values().removeIf(factor -> factor == 0);
        counts = written.keySet().stream().mapToInt(Integer::intValue).toArray();
        factors = written.values().stream().mapToLong(Long::longValue).toArray();
    }

    static Form of(int count) {
        return new Form(Map.of(count, 1L));
    }

    static Form sum(Collection<Form> parts) {
        TreeMap<Integer, Long> sum = new TreeMap<>();
        parts.forEach(part -> part.addTo(sum, 1));
        return new Form(sum);
    }

    Form minus(Form other) {
        TreeMap<Integer, Long> rest = new TreeMap<>();
        addTo(rest, 1);
        other.addTo(rest, -1);
        return new Form(rest);
    }

    private void addTo(TreeMap<Integer, Long> sum, long sign) {
        terms().forEach(term -> sum.merge(counts[term], sign * factors[term], Long::sum));
    }

    /** Its terms in order, for {@link #count} and {@link #factor}. */
    IntStream terms() {
        return IntStream.range(0, counts.length);
    }

    int size() {
        return counts.length;
    }

    int count(int term) {
        return counts[term];
    }

    long factor(int term) {
        return factors[term];
    }

    /** How many times a count is in it. */
    long times(int count) {
        int term = Arrays.binarySearch(counts, count);
        return term < 0 ? 0 : factors[term];
    }

    /** What it comes to with these counts. */
    long of(List<Long> all) {
        long sum = 0;
        for (int term = 0; term < counts.length; term++) {
            sum += factors[term] * all.get(counts[term]);
        }
        return sum;
    }

    /** Whether it is one of the counts itself. */
    boolean isSingle() {
        return counts.length == 1 && factors[0] == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Form form
                && Arrays.equals(counts, form.counts)
                && Arrays.equals(factors, form.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + Arrays.hashCode(factors);
    }
}
