package org.wardmote.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The upright scale of a chart: from 0 in a few round steps to at least the highest value.
 *
 * <p>{@code Scale.upTo(17)} has the steps 0, 5, 10, 15 and 20.
 */
record Scale(double step, int steps) {

    private static final int MOST_STEPS = 5;
    private static final double[] ROUND = {1, 2, 5, 10};

    static Scale upTo(double highest) {
        double step = 1;
        for (double power = 1; highest / step > MOST_STEPS; power *= 10) {
            for (double round : ROUND) {
                step = round * power;
                if (highest / step <= MOST_STEPS) {
                    break;
                }
            }
        }
        return new Scale(step, (int) Math.max(1, Math.ceil(highest / step)));
    }

    List<Double> marks() {
        return IntStream.rangeClosed(0, steps).mapToObj(mark -> mark * step).toList();
    }

    /** Where a value stands between 0 and the top of the scale, as a share of 1. */
    double share(double value) {
        return value / (step * steps);
    }
}
