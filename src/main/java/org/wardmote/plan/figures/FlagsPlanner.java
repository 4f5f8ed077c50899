package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.FlagFinding;
import org.wardmote.analyse.FlagHistory;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStanding;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.FlagWords;
import org.wardmote.tell.IndicatorWords;

/** Lays the flags of every ward out by indicator. */
final class FlagsPlanner {

    private static final int NAMED = 3;

    private final Standing standing;
    private final FlagMatrix flags;
    private final Quarter latest;
    private final AreaStandings standings;

    FlagsPlanner(Standing standing) {
        this.standing = standing;
        this.flags = standing.findings().flags();
        this.latest =
                flags.columns().stream()
                        .map(FlagMatrix.Column::latest)
                        .max(Quarter::compareTo)
                        .orElseThrow();
        this.standings = AreaStandings.of(standing);
    }

    FlagsPage page() {
        return new FlagsPage(
                head(),
                facts(),
                matrix(),
                LedgerBlock.written(
                        changes("Raised with this quarter", flags.raised()),
                        changes("Cleared with this quarter", flags.cleared())),
                LedgerBlock.of("The rule in force", FlagWords.rule(standing)),
                leavesOut());
    }

    private Head head() {
        return new Head(
                Address.FLAGS,
                "Flags",
                sentence(),
                Head.Section.INDICATORS,
                List.of(IndicatorsPage.LINK),
                Provenance.of(
                        indicators().map(Indicator::upkeep).toList(),
                        IndicatorWords.sources(indicators(), standing),
                        standing.record().site()));
    }

    private Stream<Indicator> indicators() {
        return flags.columns().stream().map(FlagMatrix.Column::indicator);
    }

    /** {@code By the figures up to September 2025, flags point most at Ash (4 of 6), …} */
    private String sentence() {
        List<FlagMatrix.Row> held =
                flags.byNeed().stream().filter(row -> row.local() + row.evidence() > 0).toList();
        String until = "By the figures up to " + Written.month(latest.months().get(2)) + ", ";
        return held.isEmpty()
                ? until + standing.say("no {ward} holds a flag") + changed() + "."
                : until
                        + "flags point most at "
                        + Count.listing(held.stream().limit(NAMED).map(this::most).toList())
                        + changed()
                        + ".";
    }

    private String most(FlagMatrix.Row row) {
        return standing.area(row.area()).name()
                + " ("
                + row.local()
                + " of "
                + flags.size()
                + " by rank, "
                + row.evidence()
                + " on evidence)";
    }

    private String changed() {
        return "; with the newest quarter "
                + Count.of(flags.raised().size(), "flag was raised", "flags were raised")
                + " and "
                + Count.alone(flags.cleared().size())
                + (flags.cleared().size() == 1 ? " was cleared" : " were cleared");
    }

    private List<Fact> facts() {
        return List.of(
                Fact.of(
                        standing.say("{Wards} with a flag by rank"),
                        Line.of(number(row -> row.local() > 0)),
                        Line.of(
                                "of "
                                        + Written.number(flags.rows().size())
                                        + standing.say(" {wards}"))),
                Fact.of(
                        standing.say("{Wards} with a flag on evidence"),
                        Line.of(number(row -> row.evidence() > 0)),
                        Line.of("strong in " + number(row -> row.strong() > 0))),
                Fact.of(
                        "Indicators that count",
                        Line.of(String.valueOf(flags.size())),
                        Line.of("the N of \"n of N\"")));
    }

    private String number(java.util.function.Predicate<FlagMatrix.Row> which) {
        return Written.number(flags.rows().stream().filter(which).count());
    }

    private FigureTable matrix() {
        return new FigureTable(
                "matrix",
                standing.say("{Wards} and indicators"),
                standing.say("Flags of each {ward} after ")
                        + latest.label()
                        + ", by four quarters up to then",
                columns(),
                flags.byNeed().stream().map(this::row).toList(),
                List.of(
                        standing.say(
                                "Rank: among the highest rates. Evidence: clearly above the"
                                        + " {district}. Strong: outside the funnel."),
                        progress()));
    }

    /** {@code 1 of 2: one quarter met the rule; a second on end would raise the flag. …} */
    private static String progress() {
        FlagHistory history = FlagHistory.USUAL;
        return "1 of "
                + history.raiseAfter()
                + ": one quarter met the rule; "
                + Count.of(history.raiseAfter())
                + " on end raise the flag. 1 of "
                + history.clearAfter()
                + " clear: one quarter did not; "
                + Count.of(history.clearAfter())
                + " on end clear it.";
    }

    private List<FigureTable.Column> columns() {
        List<FigureTable.Column> columns =
                new ArrayList<>(
                        List.of(
                                FigureTable.Column.words(standing.say("{Ward}")),
                                FigureTable.Column.words("Status"),
                                FigureTable.Column.numbers("By rank, of " + flags.size()),
                                FigureTable.Column.numbers("On evidence")));
        flags.columns().forEach(column -> columns.add(FigureTable.Column.words(title(column))));
        return columns;
    }

    /** An indicator whose figures end earlier than others' says so. */
    private String title(FlagMatrix.Column column) {
        return column.latest().equals(latest)
                ? column.indicator().title()
                : column.indicator().title()
                        + " (to "
                        + Written.month(column.latest().months().get(2))
                        + ")";
    }

    private FigureTable.Row row(FlagMatrix.Row row) {
        List<FigureTable.Cell> cells =
                new ArrayList<>(
                        List.of(
                                FigureTable.Cell.words(status(row.area())),
                                number(row.local()),
                                number(row.evidence())));
        row.cells()
                .forEach(
                        flag ->
                                cells.add(
                                        flag.map(FlagsPlanner::cell)
                                                .orElseGet(FlagsPlanner::unknown)));
        return new FigureTable.Row(Line.of(Link.to(standing.area(row.area()))), cells);
    }

    private static FigureTable.Cell number(int flags) {
        return FigureTable.Cell.number(String.valueOf(flags), flags);
    }

    /** The status stands beside the flags: a decision beside what the figures say. */
    private Line status(String area) {
        return standings
                .of(area)
                .filter(AreaStanding::isListed)
                .map(listed -> Line.of(listed.mark()))
                .orElse(Line.of(new Line.Remark("None")));
    }

    private static FigureTable.Cell cell(FlagFinding flags) {
        return FigureTable.Cell.words(FlagWords.of(flags), FlagWords.weight(flags));
    }

    private static FigureTable.Cell unknown() {
        return FigureTable.Cell.words(Line.of(new Line.Remark("No rate")), -1);
    }

    private LedgerBlock changes(String title, List<FlagMatrix.Change> changes) {
        return LedgerBlock.of(title, changes.stream().map(this::change).toList());
    }

    private LedgerEntry change(FlagMatrix.Change change) {
        return LedgerEntry.of(
                Count.capital(FlagWords.kind(change.kind())),
                Line.of(
                        Link.to(standing.area(change.area())),
                        Line.words(": "),
                        Link.to(standing.indicator(change.indicator().id()))));
    }

    private String leavesOut() {
        long without =
                standing.record().registers().indicators().stream()
                        .filter(indicator -> indicator.flagging() == Indicator.Flagging.COUNTED)
                        .filter(indicator -> indicators().noneMatch(indicator::equals))
                        .count();
        Optional<String> unpublished =
                without == 0
                        ? Optional.empty()
                        : Optional.of(
                                Count.first(
                                                without,
                                                "indicator that is to count has",
                                                "indicators that are to count have")
                                        + " no published figures and is in no sum. ");
        return unpublished.orElse("")
                + "A flag says that a rate is high, not why, nor whether more reports are bad; it"
                + " advises, and a status is settled at a meeting.";
    }
}
