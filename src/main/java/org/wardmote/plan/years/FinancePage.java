package org.wardmote.plan.years;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Neighbours;
import org.wardmote.page.SitePage;
import org.wardmote.page.YearList;
import org.wardmote.standing.Standing;

/**
 * A financial year's money.
 *
 * @param lines budget against actual; empty where only undecided money is on record
 * @param undecided money on which nobody had decided yet
 */
public record FinancePage(
        Head head,
        List<Fact> facts,
        String caption,
        List<Row> lines,
        List<Row> totals,
        LedgerBlock undecided,
        Neighbours neighbours,
        String leavesOut)
        implements SitePage {

    public FinancePage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** One row of the table. */
    public record Row(String title, String funder, Cell budget, Cell actual) {
        public List<Cell> sums() {
            return List.of(budget, actual);
        }
    }

    /**
     * A sum as the table shows it.
     *
     * @param isSum whether it is a number, and not the reason why there is none
     */
    public record Cell(String shown, boolean isSum) {}

    @Override
    public String template() {
        return "finance";
    }

    public static List<FinancePage> of(Standing standing) {
        FinancePlanner planner = new FinancePlanner(standing);
        return standing.record().finances().stream().map(planner::page).toList();
    }

    /** The list of all years; none where no money is on record. */
    public static List<YearList> list(Standing standing) {
        return standing.record().finances().isEmpty()
                ? List.of()
                : List.of(new FinancePlanner(standing).list());
    }
}
