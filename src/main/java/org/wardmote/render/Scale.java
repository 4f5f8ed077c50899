package org.wardmote.render;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmote.model.Decimal;

/**
 * The upright scale of a chart: from 0 in a few round steps to at least the highest value.
 *
 * <p>{@code Scale.upTo(17)} has the steps 0, 5, 10, 15 and 20.
 */
record Scale(double step, int steps) {

    private static final int MOST_STEPS = 5;
    private static final double FINEST = 0.01;
    private static final double[] ROUND = {1, 2, 5, 10};

    /** In whole steps, for counts. */
    static Scale upTo(double highest) {
        return upTo(highest, 1);
    }

    /** In steps as fine as a hundredth, for rates and ratios. */
    static Scale finelyUpTo(double highest) {
        return upTo(highest, FINEST);
    }

    private static Scale upTo(double highest, double finest) {
        double step = finest;
        for (double power = finest; highest / step > MOST_STEPS; power *= 10) {
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

    /** A mark as it is read: {@code 1,000}, {@code 0.5}. */
    static String words(double mark) {
        return Decimal.of(mark, 2).brief().shown();
    }

    /** The highest mark. */
    double top() {
        return step * steps;
    }

    /** Where a value stands between 0 and the top of the scale, as a share of 1. */
    double share(double value) {
        return value / top();
    }
}
