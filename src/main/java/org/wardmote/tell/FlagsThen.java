package org.wardmote.tell;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.standing.Standing;

/**
 * What the figures pointed at when a status was settled, for a reader to hold beside its reason.
 */
public final class FlagsThen {

    private final Standing standing;
    private final FlagMatrix flags;

    public FlagsThen(Standing standing) {
        this.standing = standing;
        this.flags = standing.findings().flags();
    }

    /**
     * {@code By the figures up to September 2025: flagged on burglary.} By rank or on evidence; "n
     * of N" counts those by rank alone, and is not said here. Empty where there were no flags yet,
     * or the figures were more than a year old.
     */
    public Optional<String> words(AreaStatus settled, Meeting meeting) {
        return quarter(meeting)
                .flatMap(quarter -> flags.of(settled.area()).map(row -> words(row, quarter)));
    }

    /** The newest that had ended by the day of the meeting. */
    private Optional<Quarter> quarter(Meeting meeting) {
        return meeting.sitting()
                .date()
                .day()
                .map(day -> Quarter.of(YearMonth.from(day)).plus(-1))
                .filter(flags::tellsOf);
    }

    private String words(FlagMatrix.Row row, Quarter quarter) {
        List<String> held =
                IntStream.range(0, flags.size())
                        .filter(i -> isHeld(row, i, quarter))
                        .mapToObj(i -> flags.columns().get(i).indicator().title())
                        .map(standing.phrases()::within)
                        .toList();
        return "By the figures up to "
                + Written.month(quarter.months().get(2))
                + ": "
                + (held.isEmpty() ? "no flag" : "flagged on " + Count.listing(held))
                + ".";
    }

    private static boolean isHeld(FlagMatrix.Row row, int column, Quarter quarter) {
        return row.cells().get(column).filter(flag -> flag.isHeldAt(quarter)).isPresent();
    }
}
