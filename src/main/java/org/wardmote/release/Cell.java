package org.wardmote.release;

import java.util.Comparator;
import org.wardmote.model.Quarter;

/**
 * The place of a figure: of which area, up to which quarter, and over what span.
 *
 * @param quarter the last one, where it spans four
 */
record Cell(String area, Quarter quarter, Span span) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::area).thenComparing(Cell::quarter).thenComparing(Cell::span);

    enum Span {
        QUARTER,
        YEAR,
        /** What of an area lies in none of its places: never published, yet easily worked out. */
        REST
    }

    static Cell ofQuarter(String area, Quarter quarter) {
        return new Cell(area, quarter, Span.QUARTER);
    }

    static Cell ofYear(String area, Quarter last) {
        return new Cell(area, last, Span.YEAR);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
