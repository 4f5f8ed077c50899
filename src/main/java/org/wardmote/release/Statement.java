package org.wardmote.release;

import java.util.List;

/**
 * One thing that a reader is told, or knows: that a figure is no less and no more than this. A
 * count as it is, a rounded one, a printed rate, or that no place has more than the ward around it.
 */
record Statement(Cell cell, Form form, FeasibleRange range) {

    boolean isTrueOf(List<Long> counts) {
        return range.contains(form.of(counts));
    }

    /** What everybody knows of the areas themselves cannot be kept back. */
    boolean canBeHidden() {
        return cell.span() != Cell.Span.REST;
    }
}
