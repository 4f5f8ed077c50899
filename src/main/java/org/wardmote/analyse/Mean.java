package org.wardmote.analyse;

import java.util.List;

/** The arithmetic mean. */
final class Mean {

    private Mean() {}

    static double of(List<Double> values) {
        return values.stream()
                .mapToDouble(value -> value)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no values have no mean"));
    }
}
