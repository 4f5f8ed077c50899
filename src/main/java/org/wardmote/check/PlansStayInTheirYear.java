package org.wardmote.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wardmote.model.Content;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Plan;
import org.wardmote.model.Plan.Activity;
import org.wardmote.model.Plan.Milestone;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** The months of a plan lie in its financial year, April to March. */
final class PlansStayInTheirYear implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Plan plan : content.record().plans()) {
            for (Activity activity : plan.activities()) {
                for (YearMonth month : activity.months()) {
                    Due due = new Due(activity.title(), DayOrMonth.of(month), activity.location());
                    check(due, plan, problems);
                }
            }
            for (Milestone milestone : plan.cycle()) {
                milestone
                        .due()
                        .known()
                        .map(day -> new Due(milestone.title(), day, milestone.location()))
                        .ifPresent(due -> check(due, plan, problems));
            }
        }
    }

    private record Due(String title, DayOrMonth when, Location location) {}

    private static void check(Due due, Plan plan, Problems problems) {
        LocalDate first = plan.year().firstDay();
        LocalDate last = plan.year().lastDay();
        if (due.when().first().isBefore(first) || due.when().first().isAfter(last)) {
            problems.add(
                    Code.MONTH_OUTSIDE_YEAR,
                    due.location(),
                    "\"%s\" is planned for %s, which is not in %s."
                            .formatted(due.title(), Written.date(due.when()), plan.year().label()),
                    "The year runs from %s to %s. Look whether the year is mistyped, or move the line to the plan of its own year."
                            .formatted(Written.day(first), Written.day(last)));
        }
    }
}
