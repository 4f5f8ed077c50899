package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import org.wardmote.release.Quality;
import org.wardmote.release.Released;

/**
 * What the released figures of one indicator say of one area.
 *
 * @param quarter the newest quarter's figure
 * @param year that of the four quarters up to it
 * @param series every quarter from the first on record to the newest, without a gap
 * @param rate empty where the four quarters have no count, or the population is not known
 * @param yearOnYear the newest quarter and the same of the year before; empty where either has no
 *     count, or where the way of counting changed in between
 * @param chart by month where months are released, else by quarter; empty where there is no count
 * @param flags of a ward, where the indicator counts in "n of N"
 */
public record AreaFinding(
        String area,
        Released quarter,
        Released year,
        List<QuarterFigure> series,
        Optional<RateFinding> rate,
        Optional<YearOnYear> yearOnYear,
        Optional<ControlChart> chart,
        Optional<FlagFinding> flags) {

    public AreaFinding {
        series = List.copyOf(series);
    }

    /** Whether the four quarters' count is known, and below ten: no rank, no colour. */
    public boolean isSmall() {
        return year instanceof Released.Count count && SmallNumber.isSmall(count.number());
    }

    /** Whether anything told here rests on a count that may still change. */
    public boolean isProvisional() {
        return isProvisional(quarter) || isProvisional(year);
    }

    private static boolean isProvisional(Released figure) {
        return figure instanceof Released.Count count && count.quality() == Quality.PROVISIONAL;
    }
}
