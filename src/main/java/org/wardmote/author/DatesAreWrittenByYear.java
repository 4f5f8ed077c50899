package org.wardmote.author;

import java.util.List;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.read.OtherDates;

/** A date that can be read in one way alone is written {@code 2020-12-31}. */
final class DatesAreWrittenByYear implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(
                Set.of(Code.DATE_UNREADABLE),
                "dates as year-month-day",
                value -> OtherDates.meant(value.text()));
    }
}
