package org.wardmote.release;

import java.time.YearMonth;
import org.wardmote.model.Quarter;

/**
 * All released figures of one indicator.
 *
 * @param quarters by quarter; the district is the sum of its wards
 * @param months by month, where they were given by month
 * @param years sums of four quarters, by the quarter with which they end
 */
public record Series(
        String indicator,
        Figures<Quarter> quarters,
        Figures<YearMonth> months,
        Figures<Quarter> years) {

    /** The newest quarter of which there are figures. */
    public Quarter latest() {
        return quarters.rows().lastKey();
    }
}
