package org.wardmote.analyse;

import java.util.Arrays;
import java.util.List;

/** Directions as the tests of NHSRplotthedots write them: 1 up, −1 down, 0 neither. */
final class Signs {

    private Signs() {}

    /** From {@code "1 1 0 -1"}. */
    static List<Direction> signs(String written) {
        return Arrays.stream(written.split(" "))
                .map(sign -> Direction.from(0, Double.parseDouble(sign)))
                .toList();
    }

    static List<Double> values(String written) {
        return Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
    }
}
