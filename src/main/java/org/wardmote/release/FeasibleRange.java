package org.wardmote.release;

/**
 * All that a reader can find out about a figure: that it is no less and no more than this.
 *
 * @param most {@link #WITHOUT_END} where nothing that is published says how many there are at most
 */
record FeasibleRange(long least, long most) {

    static final long WITHOUT_END = Long.MAX_VALUE;

    FeasibleRange {
        if (least > most) {
            throw new IllegalArgumentException("no count is from " + least + " to " + most);
        }
    }

    static FeasibleRange exactly(long count) {
        return new FeasibleRange(count, count);
    }

    static FeasibleRange atLeast(long count) {
        return new FeasibleRange(count, WITHOUT_END);
    }

    boolean contains(long count) {
        return least <= count && count <= most;
    }

    boolean isExact() {
        return least == most;
    }

    boolean isWithoutEnd() {
        return most == WITHOUT_END;
    }

    /** How many counts there are to choose from, less one: 0 where it is known. */
    long width() {
        return isWithoutEnd() ? WITHOUT_END : most - least;
    }

    /** The narrowest that holds this range and a count as well. */
    FeasibleRange with(long count) {
        return new FeasibleRange(Math.min(least, count), Math.max(most, count));
    }
}
