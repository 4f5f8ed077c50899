package org.wardmote.check;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wardmote.model.Content;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Plan;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** The months of a plan lie in its financial year, April to March. */
final class PlansStayInTheirYear implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Plan plan : content.record().plans()) {
            for (Plan.Activity activity : plan.activities()) {
                activity.months().stream()
                        .filter(month -> isOutside(month.atDay(1), plan))
                        .forEach(
                                (YearMonth month) ->
                                        tell(
                                                plan,
                                                activity.title(),
                                                Written.month(month),
                                                problems));
            }
            for (Plan.Milestone milestone : plan.cycle()) {
                milestone
                        .due()
                        .known()
                        .filter(due -> isOutside(due.first(), plan))
                        .ifPresent(
                                (DayOrMonth due) ->
                                        tell(plan, milestone.title(), Written.date(due), problems));
            }
        }
    }

    private static boolean isOutside(LocalDate day, Plan plan) {
        return day.isBefore(plan.year().firstDay()) || day.isAfter(plan.year().lastDay());
    }

    private static void tell(Plan plan, String title, String when, Problems problems) {
        problems.add(
                Code.MONTH_OUTSIDE_YEAR,
                plan.upkeep().location(),
                "\"%s\" is planned for %s, which is not in %s."
                        .formatted(title, when, plan.year().label()),
                "The year runs from %s to %s. Look whether the year is mistyped, or move the line"
                                .formatted(
                                        Written.day(plan.year().firstDay()),
                                        Written.day(plan.year().lastDay()))
                        + " to the plan of its own year.");
    }
}
