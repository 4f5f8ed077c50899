package org.wardmote.plan.years;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Line;
import org.wardmote.page.Neighbours;
import org.wardmote.page.SitePage;
import org.wardmote.page.YearList;
import org.wardmote.standing.Standing;

/**
 * What was planned for a financial year.
 *
 * @param months the twelve months of the year; empty where no activity has a month
 */
public record PlanPage(
        Head head,
        List<Fact> facts,
        List<LedgerBlock> before,
        List<Month> months,
        List<LedgerBlock> after,
        Neighbours neighbours,
        String leavesOut)
        implements SitePage {

    public PlanPage {
        facts = List.copyOf(facts);
        before = List.copyOf(before);
        months = List.copyOf(months);
        after = List.copyOf(after);
    }

    /** One month, with what was planned for it. */
    public record Month(String title, List<Line> activities) {
        public Month {
            activities = List.copyOf(activities);
        }
    }

    @Override
    public String template() {
        return "plan";
    }

    public static List<PlanPage> of(Standing standing) {
        PlanPlanner planner = new PlanPlanner(standing);
        return standing.record().plans().stream().map(planner::page).toList();
    }

    /** The list of all plans; none where there is no plan. */
    public static List<YearList> list(Standing standing) {
        return standing.record().plans().isEmpty()
                ? List.of()
                : List.of(new PlanPlanner(standing).list());
    }
}
