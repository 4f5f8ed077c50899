package org.wardmote.plan.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wardmote.model.Address;
import org.wardmote.model.Finance;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Neighbours;
import org.wardmote.page.Provenance;
import org.wardmote.page.YearList;
import org.wardmote.plan.Links;
import org.wardmote.plan.years.FinancePage.Cell;
import org.wardmote.standing.Standing;
import org.wardmote.tell.StatusWords;

/** Sets budget against actual, adds up what is known, and says what is not. */
final class FinancePlanner {

    private static final Link FINANCE = Link.of("Finance", new Address("finance/"));

    /** A line that is the sum of those above it. */
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand )?total\\b.*");

    private final Standing standing;
    private final List<Finance> years;

    FinancePlanner(Standing standing) {
        this.standing = standing;
        this.years = standing.record().finances();
    }

    YearList list() {
        Finance newest = years.get(years.size() - 1);
        Head head =
                new Head(
                        FINANCE.address(),
                        "Finance",
                        "Money is on record for "
                                + Count.of(years.size(), "financial year", "financial years")
                                + ", the newest "
                                + newest.year().label()
                                + ".",
                        Head.Section.MORE,
                        List.of(),
                        Provenance.of(
                                years.stream().map(Finance::upkeep).toList(),
                                List.of(),
                                standing.record().site()));
        List<LedgerEntry> entries =
                years.stream()
                        .map(
                                year ->
                                        LedgerEntry.of(
                                                        year.year().label(),
                                                        Line.of(link(year.year())))
                                                .withNote(Line.of(sentence(year))))
                        .toList();
        return new YearList(
                head,
                "What it cost",
                LedgerBlock.of("By financial year", YearList.newestFirst(entries)),
                "Years of which no account is held, and what the partners spend of their own.");
    }

    private static Link link(FinancialYear year) {
        return Link.of("Money in " + year.label(), Address.ofFinance(year.id()));
    }

    FinancePage page(Finance year) {
        List<Finance.Line> lines = parts(year);
        return new FinancePage(
                new Head(
                        Address.ofFinance(year.year().id()),
                        "Money in " + year.year().label(),
                        sentence(year),
                        Head.Section.MORE,
                        List.of(FINANCE),
                        Provenance.of(
                                year.upkeep(),
                                year.source().stream().toList(),
                                standing.record().site())),
                facts(year),
                "Budget against actual in " + year.year().label() + ", in pounds",
                lines.stream().map(this::row).toList(),
                totals(year),
                LedgerBlock.of(
                        "Not yet decided", year.undecided().stream().map(this::undecided).toList()),
                neighbours(year),
                "What the partners spend of their own, and money that no meeting on record spoke"
                        + " of.");
    }

    private static List<Finance.Line> parts(Finance year) {
        return year.lines().stream().filter(line -> !isTotal(line)).toList();
    }

    private static boolean isTotal(Finance.Line line) {
        return TOTAL.matcher(line.title()).matches();
    }

    private static String sentence(Finance year) {
        List<Finance.Line> lines = parts(year);
        List<BigDecimal> budgeted = sums(lines, Finance.Line::budget);
        List<BigDecimal> spent = sums(lines, Finance.Line::actual);
        List<String> told = new ArrayList<>();
        if (!budgeted.isEmpty()) {
            told.add("£" + Written.pounds(sum(budgeted)) + " was budgeted");
        }
        if (!spent.isEmpty()) {
            told.add("£" + Written.pounds(sum(spent)) + " was spent");
        }
        if (told.isEmpty()) {
            told.add("no sums were recorded");
        }
        long open = awaiting(lines) + year.undecided().size();
        if (open > 0) {
            told.add(Count.of(open, "matter was", "matters were") + " still undecided");
        }
        return Count.capital(String.join("; ", told)) + ".";
    }

    private static long awaiting(List<Finance.Line> lines) {
        return lines.stream()
                .filter(
                        line ->
                                line.budget() instanceof Finance.AwaitingDecision
                                        || line.actual() instanceof Finance.AwaitingDecision)
                .count();
    }

    private static List<BigDecimal> sums(
            List<Finance.Line> lines, Function<Finance.Line, Finance.Sum> column) {
        return lines.stream()
                .map(column)
                .filter(Finance.Pounds.class::isInstance)
                .map(sum -> ((Finance.Pounds) sum).amount())
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> sums) {
        return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Fact> facts(Finance year) {
        List<Finance.Line> lines = parts(year);
        return List.of(
                Fact.of("Lines", Line.of(String.valueOf(lines.size()))),
                Fact.of(
                        standing.say("Awaiting {a decision}"),
                        Line.of(String.valueOf(awaiting(lines)))),
                Fact.of("Undecided beside them", Line.of(String.valueOf(year.undecided().size()))));
    }

    private FinancePage.Row row(Finance.Line line) {
        return new FinancePage.Row(
                line.title(),
                line.funder().known().orElse("Not recorded"),
                cell(line.budget()),
                cell(line.actual()));
    }

    private Cell cell(Finance.Sum sum) {
        if (sum instanceof Finance.Pounds known) {
            return new Cell(Written.pounds(known.amount()), true);
        }
        return new Cell(
                sum instanceof Finance.AwaitingDecision
                        ? standing.say("Awaiting {decision}")
                        : sum instanceof Finance.NotRecorded ? "Not recorded" : "Not given",
                false);
    }

    /** Totals as given; else the sum of a column of which every line is known, if there are two. */
    private List<FinancePage.Row> totals(Finance year) {
        List<FinancePage.Row> given =
                year.lines().stream().filter(FinancePlanner::isTotal).map(this::row).toList();
        List<Finance.Line> lines = parts(year);
        boolean canAdd =
                lines.size() > 1
                        && (!sums(lines, Finance.Line::budget).isEmpty()
                                || !sums(lines, Finance.Line::actual).isEmpty());
        return given.isEmpty() && canAdd
                ? List.of(
                        new FinancePage.Row(
                                "Total of the sums above",
                                "All",
                                total(lines, Finance.Line::budget),
                                total(lines, Finance.Line::actual)))
                : given;
    }

    private static Cell total(
            List<Finance.Line> lines, Function<Finance.Line, Finance.Sum> column) {
        List<BigDecimal> known = sums(lines, column);
        return known.isEmpty()
                ? new Cell("None known", false)
                : new Cell(Written.pounds(sum(known)), true);
    }

    private LedgerEntry undecided(Finance.Undecided money) {
        LedgerEntry entry =
                LedgerEntry.of(
                        "Undecided",
                        Line.of(
                                money.title()
                                        + money.of()
                                                .map(year -> " for " + year.label())
                                                .orElse("")));
        LedgerEntry noted = note(money).map(entry::withNote).orElse(entry);
        return money.place()
                .map(place -> noted.withRef(Links.toMinutes(place, standing)))
                .orElse(noted);
    }

    private Optional<Line> note(Finance.Undecided money) {
        List<Line.Piece> pieces = new ArrayList<>();
        money.by()
                .ifPresent(
                        id -> {
                            pieces.add(Line.words("To be decided by "));
                            pieces.add(Link.to(standing.organisation(id)));
                            pieces.add(Line.words(". "));
                        });
        money.asOf()
                .ifPresent(
                        day -> pieces.add(Line.words("So it stood on " + Written.day(day) + ". ")));
        money.note().ifPresent(note -> pieces.add(Line.words(StatusWords.sentence(note))));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Line(pieces));
    }

    private Neighbours neighbours(Finance year) {
        int at = years.indexOf(year);
        return new Neighbours(
                at > 0 ? Optional.of(link(years.get(at - 1).year())) : Optional.empty(),
                at < years.size() - 1
                        ? Optional.of(link(years.get(at + 1).year()))
                        : Optional.empty());
    }
}
