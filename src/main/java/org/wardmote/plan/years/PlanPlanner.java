package org.wardmote.plan.years;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardmote.model.Address;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Plan;
import org.wardmote.model.Recorded;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.page.Neighbours;
import org.wardmote.page.Provenance;
import org.wardmote.page.YearList;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.standing.Standing;

/** Lays out each year's plan: its priorities, its months, its milestones. */
final class PlanPlanner {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Link PLANS = Link.of("Plans", new Address("plans/"));

    private final Standing standing;
    private final List<Plan> plans;

    PlanPlanner(Standing standing) {
        this.standing = standing;
        this.plans = standing.record().plans();
    }

    YearList list() {
        Plan newest = plans.get(plans.size() - 1);
        Head head =
                new Head(
                        PLANS.address(),
                        "Plans",
                        Count.first(plans.size(), "plan is", "plans are")
                                + " on record; the newest is for "
                                + newest.year().label()
                                + ".",
                        Head.Section.MORE,
                        List.of(),
                        Provenance.of(
                                plans.stream().map(Plan::upkeep).toList(),
                                List.of(),
                                standing.record().site()));
        List<LedgerEntry> years =
                plans.stream()
                        .map(
                                plan ->
                                        LedgerEntry.of(
                                                        plan.year().label(),
                                                        Line.of(link(plan.year())))
                                                .withNote(
                                                        Line.of(
                                                                Count.capital(
                                                                                PlanWords.counts(
                                                                                        plan))
                                                                        + " planned")))
                        .toList();
        return new YearList(
                head,
                "What was meant to be done",
                LedgerBlock.of("By financial year", YearList.newestFirst(years)),
                "Years of which no plan is held, and work that was done without being planned.");
    }

    private static Link link(FinancialYear year) {
        return Link.of("Plan for " + year.label(), Address.ofPlan(year.id()));
    }

    PlanPage page(Plan plan) {
        return new PlanPage(
                head(plan),
                facts(plan),
                LedgerBlock.written(LedgerBlock.of("Priorities", priorities(plan))),
                months(plan),
                LedgerBlock.written(
                        LedgerBlock.of(
                                "Month not recorded",
                                "Planned for the year; in which month was not recorded.",
                                undated(plan)),
                        LedgerBlock.of("The year’s milestones", milestones(plan))),
                neighbours(plan),
                "What came of an activity, where no state is shown: it was not recorded.");
    }

    private Head head(Plan plan) {
        return new Head(
                Address.ofPlan(plan.year().id()),
                "Plan for " + plan.year().label(),
                PlanWords.sentence(plan),
                Head.Section.MORE,
                List.of(PLANS),
                Provenance.of(
                        plan.upkeep(), plan.source().stream().toList(), standing.record().site()));
    }

    private static List<Fact> facts(Plan plan) {
        return List.of(
                Fact.of("Priorities", Line.of(String.valueOf(plan.priorities().size()))),
                Fact.of(
                        "Activities",
                        Line.of(String.valueOf(plan.activities().size())),
                        Line.of(PlanWords.states(plan))));
    }

    private List<LedgerEntry> priorities(Plan plan) {
        return plan.priorities().stream().map(this::priority).toList();
    }

    private LedgerEntry priority(Plan.Priority priority) {
        String set =
                priority.set()
                        .map(
                                date ->
                                        "Set "
                                                + (date.day().isPresent() ? "on " : "in ")
                                                + Written.date(date))
                        .orElse("When it was set was not recorded");
        Line note = Line.of(Line.words(set + ". ")).with(lead(priority.lead()).pieces());
        List<Link> actions =
                standing.record().actions().stream()
                        .filter(
                                action ->
                                        action.priority().filter(priority.id()::equals).isPresent())
                        .map(ActionRow::link)
                        .toList();
        Line all =
                actions.isEmpty()
                        ? note
                        : note.with(Line.words(" ")).with(Line.listing(actions).pieces());
        return LedgerEntry.of("Priority", Line.of(priority.title()))
                .withAnchor("priority-" + priority.id())
                .withNote(all);
    }

    private Line lead(Recorded<String> lead) {
        if (lead.isLeftOut()) {
            return Line.NOTHING;
        }
        return lead.known()
                .map(
                        id ->
                                Line.of(
                                        Line.words("Led by "),
                                        Link.to(standing.person(id)),
                                        Line.words(".")))
                .orElse(Line.of("Who led on it was not recorded."));
    }

    /** Twelve months in words; none where no activity has one. */
    private List<PlanPage.Month> months(Plan plan) {
        YearMonth first = YearMonth.from(plan.year().firstDay());
        boolean hasMonths = plan.activities().stream().anyMatch(a -> !a.months().isEmpty());
        return hasMonths
                ? IntStream.range(0, MONTHS_OF_A_YEAR)
                        .mapToObj(first::plusMonths)
                        .map(month -> month(plan, month))
                        .toList()
                : List.of();
    }

    private PlanPage.Month month(Plan plan, YearMonth month) {
        return new PlanPage.Month(
                Written.month(month),
                plan.activities().stream()
                        .filter(activity -> activity.months().contains(month))
                        .map(this::line)
                        .toList());
    }

    private List<LedgerEntry> undated(Plan plan) {
        return PlanWords.undated(plan).stream()
                .map(activity -> LedgerEntry.of("Activity", line(activity)))
                .toList();
    }

    /** {@code Scams awareness, Ms Example ■ Done}. */
    private Line line(Plan.Activity activity) {
        Line named =
                activity.lead()
                        .known()
                        .map(
                                lead ->
                                        Line.of(Line.words(activity.title() + ", "))
                                                .with(leader(lead)))
                        .orElse(Line.of(activity.title()));
        return activity.state()
                .known()
                .map(state -> named.with(Line.words(" "), mark(state)))
                .orElse(named);
    }

    private Line.Piece leader(Plan.Lead lead) {
        if (lead instanceof Plan.Lead.OfPerson person) {
            return Link.to(standing.person(person.id()));
        }
        if (lead instanceof Plan.Lead.OfOrganisation organisation) {
            return Link.to(standing.organisation(organisation.id()));
        }
        return Line.words(((Plan.Lead.InWords) lead).words());
    }

    private static Mark mark(Plan.State state) {
        String style =
                switch (state) {
                    case PLANNED, UNDER_WAY -> "open";
                    case DONE -> "done";
                    case DROPPED -> "cancelled";
                };
        return Mark.of(style, Count.capital(state.words()));
    }

    private static List<LedgerEntry> milestones(Plan plan) {
        return plan.cycle().stream()
                .map(
                        milestone ->
                                LedgerEntry.of(
                                        milestone
                                                .due()
                                                .known()
                                                .map(Written::date)
                                                .orElse("Date not recorded"),
                                        Line.of(milestone.title())))
                .toList();
    }

    private Neighbours neighbours(Plan plan) {
        int at = plans.indexOf(plan);
        return new Neighbours(
                at > 0 ? Optional.of(link(plans.get(at - 1).year())) : Optional.empty(),
                at < plans.size() - 1
                        ? Optional.of(link(plans.get(at + 1).year()))
                        : Optional.empty());
    }
}
