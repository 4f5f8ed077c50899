package org.wardmote.plan.figures;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * Where the figures point this quarter: wards by indicators, with both flags of each.
 *
 * @param changes what was raised and what was cleared with the newest quarter
 * @param rule the rule in force
 */
public record FlagsPage(
        Head head,
        List<Fact> facts,
        FigureTable matrix,
        List<LedgerBlock> changes,
        LedgerBlock rule,
        String leavesOut)
        implements SitePage {

    public FlagsPage {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    @Override
    public String template() {
        return "flags";
    }

    /** None where no indicator counts, or nothing is released of those that do. */
    public static List<FlagsPage> of(Standing standing) {
        return standing.findings().flags().isEmpty()
                ? List.of()
                : List.of(new FlagsPlanner(standing).page());
    }
}
