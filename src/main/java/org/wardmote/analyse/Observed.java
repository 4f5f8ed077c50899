package org.wardmote.analyse;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A sample of which the count or the size may not be known: then nothing can be worked out from it,
 * and that is no mistake. A zero is known.
 */
public record Observed(OptionalLong count, OptionalDouble size) {

    public static Observed of(long count, double size) {
        return new Observed(OptionalLong.of(count), OptionalDouble.of(size));
    }

    /** The sample, where both its parts are known. */
    public Optional<Sample> sample() {
        return count.isPresent() && size.isPresent()
                ? Optional.of(new Sample(count.getAsLong(), size.getAsDouble()))
                : Optional.empty();
    }
}
