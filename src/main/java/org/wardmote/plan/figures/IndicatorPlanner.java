package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Figure;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Passages;
import org.wardmote.page.Provenance;
import org.wardmote.page.Titles;
import org.wardmote.standing.Phrases;
import org.wardmote.standing.Standing;
import org.wardmote.tell.ChangeWords;
import org.wardmote.tell.FigureNotes;
import org.wardmote.tell.FigureWords;
import org.wardmote.tell.IndicatorFigures;
import org.wardmote.tell.IndicatorWords;
import org.wardmote.tell.RankingFigure;
import org.wardmote.tell.RateMap;
import org.wardmote.tell.Rates;
import org.wardmote.tell.StandOut;
import org.wardmote.tell.StatusWords;
import org.wardmote.tell.Trend;

/** Gathers what is known of each indicator, for its page. */
final class IndicatorPlanner {

    private final Standing standing;
    private final Titles titles;
    private final Phrases phrases;

    IndicatorPlanner(Standing standing) {
        this.standing = standing;
        this.titles = Titles.of(standing.record());
        this.phrases = standing.phrases();
    }

    IndicatorPage page(Indicator indicator) {
        Optional<IndicatorFigures> released =
                standing.release()
                        .of(indicator.id())
                        .map(series -> new IndicatorFigures(indicator, series, standing));
        return new IndicatorPage(
                new Head(
                        Address.ofIndicator(indicator.id()),
                        titles.of(indicator.title(), "indicator"),
                        sentence(indicator),
                        Head.Section.INDICATORS,
                        List.of(Link.of("Indicators", new Address("indicators/"))),
                        Provenance.of(
                                indicator.upkeep(),
                                IndicatorWords.sources(Stream.of(indicator), standing),
                                standing.record().site())),
                indicator.title(),
                pulse(indicator),
                indicator
                        .words()
                        .map(words -> Passages.of(words, Address.ofIndicator(indicator.id())))
                        .orElse(new Passages(List.of())),
                released.map(IndicatorFigures::table),
                drawn(indicator),
                standing.findings()
                        .of(indicator.id())
                        .flatMap(found -> RateMap.of(found, standing)),
                onward(indicator),
                LedgerBlock.written(
                        LedgerBlock.of("How it is counted", rules(indicator)),
                        LedgerBlock.of("Breaks in the series", breaks(indicator)),
                        LedgerBlock.of(
                                "Where the figures come from",
                                released.map(IndicatorFigures::origins).orElse(List.of())),
                        LedgerBlock.of("Flags reported at meetings", flags(indicator))),
                "Figures that were only spoken of at meetings: they are words of the minutes, and"
                        + " are not counted here."
                        + released.map(figures -> " " + FigureNotes.of(standing)).orElse(""));
    }

    private List<Link> onward(Indicator indicator) {
        return Stream.concat(
                        MapPage.address(indicator, standing).stream()
                                .map(map -> Link.of("Map and list", map)),
                        standing.findings().of(indicator.id()).stream()
                                .flatMap(found -> MethodsPage.links(standing).stream()))
                .toList();
    }

    /** The wards by rate, then allowing for size, then the district along time. */
    private List<Figure> drawn(Indicator indicator) {
        Optional<IndicatorFindings> findings = standing.findings().of(indicator.id());
        return Stream.of(
                        findings.flatMap(found -> RankingFigure.of(found, standing)),
                        findings.flatMap(found -> StandOut.of(found, standing))
                                .map(StandOut::figure),
                        findings.flatMap(this::trend))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Figure> trend(IndicatorFindings findings) {
        return findings.district()
                .flatMap(district -> Trend.of(findings, district, standing))
                .map(
                        trend ->
                                trend.figure(
                                        Address.ofIndicator(findings.indicator().id()),
                                        "district",
                                        List.of()));
    }

    /** Which wards stand out, and how the district went; else what is known. */
    private String sentence(Indicator indicator) {
        return standing.findings()
                .of(indicator.id())
                .flatMap(this::standOut)
                .orElseGet(() -> known(indicator));
    }

    private Optional<String> standOut(IndicatorFindings findings) {
        return StandOut.of(findings, standing)
                .map(
                        out ->
                                out.words()
                                        + "."
                                        + findings.district()
                                                .map(one -> district(findings, one))
                                                .orElse(""));
    }

    private String district(IndicatorFindings findings, AreaFinding district) {
        return " "
                + standing.area(district.area()).name()
                + ": "
                + new FigureWords(findings, standing).count(district)
                + " "
                + new ChangeWords(findings).sentence(district);
    }

    private String known(Indicator indicator) {
        String title = phrases.within(indicator.title());
        return switch (indicator.state()) {
            case LIVE -> "It is counted" + figures(indicator);
            case PLANNED -> "The partners want to count " + title + "; there are no figures yet.";
            case NOT_PUBLISHED ->
                    "The figures of "
                            + title
                            + " were never published: the minutes speak of it in words alone.";
            case RETIRED -> "It is no longer counted" + figures(indicator);
        };
    }

    /** Whether its figures can be seen; where they can, the newest comes first. */
    private String figures(Indicator indicator) {
        String title = phrases.within(indicator.title());
        if (standing.release().isWithheld(indicator.id())) {
            return ", and no figures of " + title + " are published here.";
        }
        return standing.release()
                .of(indicator.id())
                .map(series -> new IndicatorFigures(indicator, series, standing).sentence())
                .map(newest -> ": " + newest)
                .orElse("; no figures of " + title + " are held in this record yet.");
    }

    private List<Fact> pulse(Indicator indicator) {
        List<Fact> told = new ArrayList<>();
        told.add(Fact.of("State", Line.of(IndicatorWords.state(indicator.state()))));
        indicator
                .unit()
                .map(Count::capital)
                .map(
                        unit ->
                                IndicatorWords.per(indicator)
                                        .map(per -> Fact.of("Unit", Line.of(unit), Line.of(per)))
                                        .orElse(Fact.of("Unit", Line.of(unit))))
                .ifPresent(told::add);
        IndicatorWords.polarity(indicator)
                .map(words -> Fact.of("Which way is good", Line.of(words)))
                .ifPresent(told::add);
        standing.findings().of(indicator.id()).flatMap(this::districtRate).ifPresent(told::add);
        return told;
    }

    private Optional<Fact> districtRate(IndicatorFindings findings) {
        return findings.district()
                .flatMap(AreaFinding::rate)
                .map(
                        rate ->
                                Fact.of(
                                        standing.say("Rate of the {district}"),
                                        Line.of(Rates.shown(rate.rate().value())),
                                        Line.of(
                                                FigureWords.interval(rate.rate())
                                                        + " for each "
                                                        + new FigureWords(findings, standing).base()
                                                        + ", "
                                                        + new FigureWords(findings, standing)
                                                                .fourQuarters())));
    }

    private List<LedgerEntry> rules(Indicator indicator) {
        List<LedgerEntry> rules = new ArrayList<>();
        IndicatorWords.disclosure(indicator)
                .map(words -> LedgerEntry.of("Who may see it", Line.of(words)))
                .ifPresent(rules::add);
        if (indicator.disclosure().isPresent()) {
            rules.add(
                    LedgerEntry.of(
                            "In the flags",
                            Line.of(
                                    indicator.flagging() == Indicator.Flagging.COUNTED
                                            ? "It counts in the number of flags of an area."
                                            : "It does not count in the number of flags of an area.")));
        }
        indicator
                .source()
                .flatMap(standing::source)
                .map(source -> LedgerEntry.of("Source", source(source)))
                .ifPresent(rules::add);
        return rules;
    }

    private static Line source(org.wardmote.model.Source source) {
        return source.url()
                .map(url -> Line.of(new Line.Outward(source.title(), url)))
                .orElse(Line.of(source.title()));
    }

    private static List<LedgerEntry> breaks(Indicator indicator) {
        return indicator.breaks().stream()
                .map(
                        cut ->
                                LedgerEntry.of(
                                                IndicatorWords.kind(cut.kind()),
                                                Line.of(StatusWords.sentence(cut.note())))
                                        .withNote(
                                                Line.of(
                                                        "From "
                                                                + cut.from().label()
                                                                + " on; figures before and after do not compare.")))
                .toList();
    }

    private List<LedgerEntry> flags(Indicator indicator) {
        return standing.newestFirst().stream()
                .flatMap(
                        meeting ->
                                meeting.flags().stream()
                                        .filter(flag -> speaksOf(flag, indicator))
                                        .map(flag -> flag(flag, meeting)))
                .toList();
    }

    private static boolean speaksOf(ReportedFlag flag, Indicator indicator) {
        return flag.told() instanceof ReportedFlag.Raised raised
                        && raised.indicator().equals(indicator.id())
                || flag.told() instanceof ReportedFlag.Cleared cleared
                        && cleared.indicator().equals(indicator.id());
    }

    private LedgerEntry flag(ReportedFlag flag, Meeting meeting) {
        String word =
                flag.told() instanceof ReportedFlag.Raised
                        ? " was flagged"
                        : " was no longer flagged";
        return LedgerEntry.of(
                        Count.capital(MeetingDay.brief(meeting)),
                        Line.of(Link.to(standing.area(flag.area())), Line.words(word)))
                .withRef(Link.to(flag.place()));
    }
}
