package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;

/** How near a value must come to the published one. */
final class Near {

    private static final double PRINTED_IN_FULL = 1e-9;
    private static final double PRINTED_TO_SEVEN_FIGURES = 1e-6;

    private Near() {}

    static Offset<Double> inFull(double published) {
        return within(Math.abs(published) * PRINTED_IN_FULL);
    }

    static Offset<Double> asPrinted(double published) {
        return within(Math.abs(published) * PRINTED_TO_SEVEN_FIGURES);
    }
}
