package org.wardmote.release;

import java.util.Optional;
import org.wardmote.model.Indicator.Zeros;

/**
 * Counts under a threshold are kept back, all others shown as they are.
 *
 * @param threshold also how far apart the least and the most that a small count could be must lie,
 *     so that it could as well be one that is not small
 * @param zeros whether a nought is kept back too, where it tells on a whole group
 */
record Suppressed(long threshold, Zeros zeros) implements Mask {

    @Override
    public boolean isSecret(long count) {
        return count < threshold && (count > 0 || zeros == Zeros.PROTECTED);
    }

    @Override
    public long width() {
        return threshold;
    }

    @Override
    public Released shown(Released.Count count) {
        return isSecret(count.number()) ? Marker.CONFIDENTIAL : count;
    }

    @Override
    public Optional<FeasibleRange> told(long count) {
        return isSecret(count) ? Optional.empty() : Optional.of(FeasibleRange.exactly(count));
    }

    @Override
    public FeasibleRange behind(FeasibleRange shown) {
        return shown;
    }
}
