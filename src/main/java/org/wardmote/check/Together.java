package org.wardmote.check;

import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Tells of words that hold both a review of a death and the name of a ward or place. */
record Together(PlaceNames names, Problems problems) {

    /** Looks at words that stand in one sight. */
    void look(String words, Location location) {
        ReviewWords.in(words).ifPresent(review -> look(review, words, location));
    }

    /** Looks at words that stand beside a review. */
    void look(String review, String words, Location location) {
        names.in(words).ifPresent(area -> tell(review, area, location));
    }

    void tell(String review, String area, Location location) {
        problems.add(
                Code.REVIEW_WITH_AREA,
                location,
                "\"%s\" is named together with \"%s\".".formatted(area, review),
                "Leave the place out: a review is told by its number and stage alone, because the"
                        + " place would say whose death it was.");
    }
}
