package org.wardmote.plan.years;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Plan;
import org.wardmote.model.Written;
import org.wardmote.page.Count;

/** What a plan holds, in words. */
final class PlanWords {

    private PlanWords() {}

    static String sentence(Plan plan) {
        return Count.capital(counts(plan))
                + " planned for "
                + Written.month(YearMonth.from(plan.year().firstDay()))
                + " to "
                + Written.month(YearMonth.from(plan.year().lastDay()))
                + missing(plan)
                + ".";
    }

    private static String missing(Plan plan) {
        long undated = undated(plan).size();
        if (plan.activities().isEmpty()) {
            return "; no activity is on record";
        }
        if (undated == 0) {
            return "";
        }
        return undated == plan.activities().size()
                ? "; in which months was not recorded"
                : "; the month of " + Count.of(undated) + " was not recorded";
    }

    /** {@code two priorities and five activities were}; what there is none of is left out. */
    static String counts(Plan plan) {
        List<String> parts =
                Stream.of(
                                counted(plan.priorities(), "priority", "priorities"),
                                counted(plan.activities(), "activity", "activities"),
                                counted(plan.cycle(), "milestone", "milestones"))
                        .flatMap(Optional::stream)
                        .toList();
        int all = plan.priorities().size() + plan.activities().size() + plan.cycle().size();
        return all == 0 ? "nothing was" : Count.listing(parts) + (all == 1 ? " was" : " were");
    }

    private static Optional<String> counted(List<?> things, String one, String many) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(Count.of(things.size(), one, many));
    }

    static String states(Plan plan) {
        long unknown =
                plan.activities().stream().filter(activity -> !activity.state().isKnown()).count();
        long done =
                plan.activities().stream()
                        .flatMap(activity -> activity.state().known().stream())
                        .filter(Plan.State.DONE::equals)
                        .count();
        if (plan.activities().isEmpty()) {
            return "none on record";
        }
        return unknown == plan.activities().size()
                ? "what came of them was not recorded"
                : Count.alone(done) + " done, as far as was recorded";
    }

    static List<Plan.Activity> undated(Plan plan) {
        return plan.activities().stream().filter(activity -> activity.months().isEmpty()).toList();
    }
}
