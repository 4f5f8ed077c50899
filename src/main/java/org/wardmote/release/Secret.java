package org.wardmote.release;

/**
 * A figure that nobody is to find out.
 *
 * @param width how far apart the least and the most that it could be must at least lie
 */
record Secret(Cell cell, Form form, long width) {

    /**
     * Whether a reader who knows this much knows too much. A range that is as wide as the threshold
     * cannot lie among small counts alone, so that this one question is enough.
     */
    boolean isExposedBy(FeasibleRange range) {
        return range.width() < width;
    }
}
