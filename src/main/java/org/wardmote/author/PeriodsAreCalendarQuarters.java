package org.wardmote.author;

import java.util.List;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.read.FigurePeriods;

/** A period of a figure is written {@code 2025-Q3} or {@code 2025-07}. */
final class PeriodsAreCalendarQuarters implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(
                Set.of(Code.PERIOD_UNREADABLE),
                "periods as 2025-Q3 or 2025-07",
                value -> FigurePeriods.meant(value.text()));
    }
}
