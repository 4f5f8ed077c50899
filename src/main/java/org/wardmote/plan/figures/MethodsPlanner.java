package org.wardmote.plan.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.analyse.FlagCalm;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.LocalFlag;
import org.wardmote.analyse.Population;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Source;
import org.wardmote.page.Count;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.release.Protection;
import org.wardmote.standing.Standing;
import org.wardmote.tell.FlagWords;
import org.wardmote.tell.IndicatorOrigins;
import org.wardmote.tell.IndicatorWords;
import org.wardmote.tell.MethodWords;

/** Says how the figures of this record were made. */
final class MethodsPlanner {

    private final Standing standing;
    private final List<IndicatorFindings> findings;

    MethodsPlanner(Standing standing) {
        this.standing = standing;
        this.findings = standing.findings().indicators();
    }

    MethodsPage page() {
        return new MethodsPage(
                head(),
                LedgerBlock.written(
                        LedgerBlock.of("How incidents become counts", counting()),
                        LedgerBlock.of("Among how many", populations())),
                Stream.concat(MethodWords.of(standing).stream(), flags().stream()).toList(),
                calm(),
                LedgerBlock.written(
                        LedgerBlock.of("What is shown, and what is hidden", policies())),
                "What no released figure bears out: percentages that the minutes tell in words"
                        + " alone are not recomputed here. Nothing is corrected for what was never"
                        + " reported.");
    }

    private Head head() {
        List<Indicator> indicators = findings.stream().map(IndicatorFindings::indicator).toList();
        return new Head(
                MethodsPage.ADDRESS,
                "Methods",
                standing.say(
                        "Rates of four quarters with their intervals, funnels widened by how much"
                                + " {wards} differ, limits over time and exact tests of change: all"
                                + " are worked out from the released figures alone, and the same"
                                + " figures always give the same answers."),
                Head.Section.INDICATORS,
                List.of(IndicatorsPage.LINK),
                Provenance.of(
                        indicators.stream().map(Indicator::upkeep).toList(),
                        IndicatorWords.sources(indicators.stream(), standing),
                        standing.record().site()));
    }

    /** What all datasets say of themselves, each thing once. */
    private List<LedgerEntry> counting() {
        return IndicatorOrigins.shared(standing.release().datasets()).stream()
                .map(IndicatorOrigins::ofEvery)
                .toList();
    }

    private List<LedgerEntry> populations() {
        Map<String, Population> distinct = new LinkedHashMap<>();
        findings.stream()
                .flatMap(found -> found.population().stream())
                .forEach(found -> distinct.putIfAbsent(found.of() + found.year(), found));
        return distinct.values().stream().map(this::population).toList();
    }

    private LedgerEntry population(Population population) {
        LedgerEntry entry =
                LedgerEntry.of(
                        Count.capital(population.of()) + " of " + population.year(),
                        Line.of(
                                "Of the years on record, the nearest to the middle of the four"
                                        + " quarters"
                                        + age(population)
                                        + ". Where homes have been built since, a rate comes out"
                                        + " too high."));
        Optional<Source> source = standing.source(population.of());
        return source.map(named -> entry.withNote(Line.of(named.title()))).orElse(entry);
    }

    private String age(Population population) {
        int years =
                standing.release().latest().map(Quarter::year).orElse(population.year())
                        - population.year();
        return years > 0
                ? ", and " + Count.of(years, "year", "years") + " older than the newest of them"
                : "";
    }

    private List<LedgerBlock> flags() {
        return standing.findings().flags().isEmpty()
                ? List.of()
                : List.of(
                        LedgerBlock.of("Flags", FlagWords.rule(standing)),
                        LedgerBlock.of("Why flags are calm", calmWords()));
    }

    private List<LedgerEntry> calmWords() {
        return List.of(
                LedgerEntry.of(
                        "An honest reading",
                        Line.of(
                                standing.say(
                                        "Ranking {wards} by a single quarter makes most of the list change"
                                                + " every time. Ranking them by four quarters makes it"
                                                + " calm, partly by construction: two such sums share"
                                                + " three quarters. What the test of evidence adds is that"
                                                + " the list is as long as the evidence, and not always"
                                                + " the same length."))));
    }

    /** How many wards left each list from quarter to quarter, as it was with these figures. */
    private Optional<FigureTable> calm() {
        LocalFlag rule = LocalFlag.of(standing.record().site().flagRule());
        List<FlagCalm> measured =
                findings.stream().flatMap(found -> FlagCalm.of(found, rule).stream()).toList();
        return measured.isEmpty() ? Optional.empty() : Optional.of(calm(measured));
    }

    private FigureTable calm(List<FlagCalm> measured) {
        return new FigureTable(
                "calm",
                standing.say("How many {wards} left each list"),
                standing.say(
                        "{Wards} that left the list from one quarter to the next, oldest step first;"
                                + " and how many {wards} were on the list by evidence in each"
                                + " quarter"),
                List.of(
                        FigureTable.Column.words("Indicator"),
                        FigureTable.Column.words("Highest rates of one quarter"),
                        FigureTable.Column.words("Highest rates of four quarters"),
                        FigureTable.Column.words("By evidence"),
                        FigureTable.Column.words("On the list by evidence")),
                measured.stream().map(this::calm).toList(),
                List.of());
    }

    private FigureTable.Row calm(FlagCalm calm) {
        return new FigureTable.Row(
                Line.of(Link.to(standing.indicator(calm.indicator().id()))),
                Stream.of(calm.byQuarter(), calm.byYear(), calm.onEvidence(), calm.evident())
                        .map(MethodsPlanner::listed)
                        .toList());
    }

    private static FigureTable.Cell listed(List<Integer> numbers) {
        return FigureTable.Cell.words(
                Line.of(numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                numbers.stream().mapToInt(number -> number).sum());
    }

    /** Each policy in force once, with the indicators that it holds of. */
    private List<LedgerEntry> policies() {
        Map<String, List<Indicator>> byPolicy =
                standing.record().registers().indicators().stream()
                        .filter(
                                indicator ->
                                        standing.release().protection(indicator.id()).isPresent())
                        .filter(indicator -> indicator.disclosure().isPresent())
                        .collect(
                                groupingBy(
                                        indicator ->
                                                IndicatorWords.policy(
                                                        indicator.disclosure().orElseThrow()),
                                        LinkedHashMap::new,
                                        toList()));
        List<LedgerEntry> entries = new ArrayList<>();
        byPolicy.forEach((words, indicators) -> entries.add(policy(words, indicators)));
        return entries;
    }

    private LedgerEntry policy(String words, List<Indicator> indicators) {
        LedgerEntry entry =
                LedgerEntry.of(
                        Count.first(indicators.size(), "indicator", "indicators"),
                        Line.of(words + " ")
                                .with(
                                        Line.listing(
                                                        indicators.stream()
                                                                .map(
                                                                        of ->
                                                                                Link.to(
                                                                                        standing
                                                                                                .indicator(
                                                                                                        of
                                                                                                                .id())))
                                                                .toList())
                                                .pieces()));
        return hidden(indicators).map(entry::withNote).orElse(entry);
    }

    /** How much of what there is cannot be seen, all such indicators together. */
    private Optional<Line> hidden(List<Indicator> indicators) {
        List<Protection.Extent> extents =
                indicators.stream()
                        .flatMap(of -> standing.release().protection(of.id()).stream())
                        .map(Protection::extent)
                        .filter(extent -> extent.hidden() > 0)
                        .toList();
        int hidden = extents.stream().mapToInt(Protection.Extent::hidden).sum();
        int all = extents.stream().mapToInt(Protection.Extent::figures).sum();
        return extents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Line.of(
                                Count.capital(Count.of(hidden))
                                        + " of "
                                        + all
                                        + " figures are hidden."));
    }
}
