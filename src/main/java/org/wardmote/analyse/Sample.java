package org.wardmote.analyse;

/**
 * So many events among so many: 18 burglaries in a year among 10,927 residents.
 *
 * @param count of events, zero or more
 * @param size of what they were counted in: residents, person-years, households, trials; above zero
 */
public record Sample(long count, double size) {

    public Sample {
        if (count < 0) {
            throw new IllegalArgumentException("a count is never negative, as " + count + " is");
        }
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("events are counted in something, not in " + size);
        }
    }

    /** Events for each one of what they were counted in. */
    public double rate() {
        return count / size;
    }

    /** A sample in which each event is one of the cases, so that there are no more than these. */
    Sample asShare() {
        if (count > size) {
            throw new IllegalArgumentException(count + " cannot be a part of " + size);
        }
        return this;
    }
}
