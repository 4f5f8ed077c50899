package org.wardmote.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/** What a body meant to do in a financial year: its priorities, its work by month, its cycle. */
public record Plan(
        FinancialYear year,
        List<Priority> priorities,
        List<Activity> activities,
        List<Milestone> cycle,
        Optional<Source> source,
        Upkeep upkeep) {

    public Plan {
        priorities = List.copyOf(priorities);
        activities = List.copyOf(activities);
        cycle = List.copyOf(cycle);
    }

    /**
     * @param set when it became a priority
     * @param lead the person who leads on it
     */
    public record Priority(
            String id,
            String title,
            Optional<DayOrMonth> set,
            Recorded<String> lead,
            Location location) {}

    /**
     * @param months empty where the month was not recorded
     * @param lead as written: a person's id, an organisation's, or words
     */
    public record Activity(
            String title,
            List<YearMonth> months,
            Recorded<Lead> lead,
            Recorded<State> state,
            Location location) {
        public Activity {
            months = List.copyOf(months);
        }
    }

    /** Who leads: a person of the register, an organisation of it, or words. */
    public sealed interface Lead permits Lead.OfPerson, Lead.OfOrganisation, Lead.InWords {
        record OfPerson(String id) implements Lead {}

        record OfOrganisation(String id) implements Lead {}

        record InWords(String words) implements Lead {}
    }

    public enum State implements Keyword {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED;

        public String words() {
            return id().replace('-', ' ');
        }
    }

    /** One of the year's milestones. */
    public record Milestone(String title, Recorded<DayOrMonth> due, Location location) {}
}
