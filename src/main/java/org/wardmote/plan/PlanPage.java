package org.wardmote.plan;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Line;
import org.wardmote.page.Neighbours;
import org.wardmote.page.SitePage;
import org.wardmote.page.YearList;

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

    static List<PlanPage> of(Facts facts) {
        PlanPlanner planner = new PlanPlanner(facts);
        return facts.record().plans().stream().map(planner::page).toList();
    }

    /** The list of all plans; none where there is no plan. */
    static List<YearList> list(Facts facts) {
        return facts.record().plans().isEmpty()
                ? List.of()
                : List.of(new PlanPlanner(facts).list());
    }
}
