package org.wardmote.plan.figures;

import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * Whether one ward is different from another: every ward in one table, each cell with what the
 * exact test says of it against every other, so that a browser only looks up what was worked out
 * here.
 *
 * @param caption of the table
 * @param columns the indicators
 * @param rows the wards, in the order by which cells name them
 * @param verdicts what each letter of a cell's verdicts says
 */
public record ComparePage(
        Head head,
        List<Fact> facts,
        String caption,
        List<Column> columns,
        List<Row> rows,
        LedgerBlock verdicts,
        String leavesOut)
        implements SitePage {

    static final Address ADDRESS = new Address("compare/");

    public ComparePage {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param base what its rate is of: {@code for each 1,000 residents}
     */
    public record Column(Link indicator, String base) {}

    /** A ward, with a cell for each indicator. */
    public record Row(Link ward, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A ward's rate.
     *
     * @param shown {@code 6.4}, or the marker in its place
     * @param words the interval and the count behind it; empty for a marker
     * @param span where the rate and its interval lie, for a picture; empty for a marker
     * @param verdicts one letter for each ward, in the order of the rows
     */
    public record Cell(String shown, String words, String span, String verdicts) {
        public boolean isKnown() {
            return !words.isEmpty();
        }
    }

    @Override
    public String template() {
        return "compare";
    }

    /** None where fewer than two wards have a rate. */
    public static List<ComparePage> of(Standing standing) {
        ComparePlanner planner = new ComparePlanner(standing);
        return planner.hasEnough() ? List.of(planner.page()) : List.of();
    }
}
