package org.wardmote.release;

import java.util.Optional;
import org.wardmote.model.Indicator.Zeros;

/**
 * Counts from 1 to 7 are told as low, all others rounded to the nearest 5; what is added up is
 * added up before it is rounded.
 *
 * <p>NHS England, "Change to disclosure control in Hospital Episode Statistics" (2018).
 *
 * @param zeros whether a nought is told as low too
 */
record Rounded(Zeros zeros) implements Mask {

    static final long TO = 5;
    static final long LOW = 7;

    /** No secret is to be told from fewer numbers than a rounded count stands for. */
    private static final long WIDTH = TO - 1;

    @Override
    public boolean isSecret(long count) {
        return count <= LOW && (count > 0 || zeros == Zeros.PROTECTED);
    }

    @Override
    public long width() {
        return WIDTH;
    }

    @Override
    public Released shown(Released.Count count) {
        return isSecret(count.number())
                ? Marker.LOW
                : new Released.Count(rounded(count.number()), count.quality());
    }

    @Override
    public Optional<FeasibleRange> told(long count) {
        if (isSecret(count)) {
            return Optional.of(new FeasibleRange(zeros == Zeros.PROTECTED ? 0 : 1, LOW));
        }
        // A nought stands for itself alone: what is from 1 to 7 is never rounded.
        return Optional.of(
                count == 0
                        ? FeasibleRange.exactly(0)
                        : new FeasibleRange(rounded(count) - TO / 2, rounded(count) + TO / 2));
    }

    private static long rounded(long count) {
        return (count + TO / 2) / TO * TO;
    }

    @Override
    public FeasibleRange behind(FeasibleRange shown) {
        return new FeasibleRange(shown.least() - TO / 2, shown.most() + TO / 2);
    }
}
