package org.wardmote.analyse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;
import org.wardmote.release.Series;

/** Puts the methods to the released figures of one indicator. */
final class IndicatorAnalysis {

    private final Counted counted;
    private final Quarter latest;
    private final Window window;
    private final Map<String, FlagFinding> flags;

    private IndicatorAnalysis(Counted counted, Quarter latest, LocalFlag rule) {
        this.counted = counted;
        this.latest = latest;
        List<Window> windows =
                counted.quartersTo(latest).stream()
                        .map(quarter -> Window.of(counted, quarter))
                        .toList();
        this.window = windows.get(windows.size() - 1);
        this.flags = isFlagged() ? FlagAnalysis.of(windows, rule) : Map.of();
    }

    /** Empty where no area has a count in any quarter. */
    static Optional<IndicatorFindings> of(
            Indicator indicator, Series series, Findings.Sources sources) {
        Counted counted = Counted.of(indicator, series, sources.areas());
        LocalFlag rule = LocalFlag.of(sources.rule());
        return counted.latest()
                .map(latest -> new IndicatorAnalysis(counted, latest, rule).findings());
    }

    private boolean isFlagged() {
        return counted.indicator().flagging() == Indicator.Flagging.COUNTED
                && counted.indicator().state() == Indicator.State.LIVE;
    }

    private IndicatorFindings findings() {
        List<AreaFinding> wards = counted.wards().stream().map(this::finding).toList();
        return new IndicatorFindings(
                counted.indicator(),
                latest,
                counted.population(latest),
                counted.district().map(this::finding),
                wards,
                Ranking.of(wards),
                window.funnel());
    }

    private AreaFinding finding(Area area) {
        List<QuarterFigure> series = series(area.id());
        return new AreaFinding(
                area.id(),
                counted.series().quarters().of(area.id(), latest),
                counted.series().years().of(area.id(), latest),
                series,
                rateOf(area),
                YearOnYear.of(
                        counts(series), latest, new SeriesBreaks(counted.indicator().breaks())),
                ChartAnalysis.of(counted, area.id(), latest),
                Optional.ofNullable(flags.get(area.id())));
    }

    private Optional<RateFinding> rateOf(Area area) {
        return counted.indicator()
                .per()
                .filter(base -> base.number() > 0)
                .map(base -> new CrudeRate(base.number()))
                .flatMap(
                        per ->
                                counted.district().filter(area::equals).isPresent()
                                        ? window.rateOfDistrict(per)
                                        : window.rateOf(area.id(), per));
    }

    private List<QuarterFigure> series(String area) {
        return counted.quartersTo(latest).stream()
                .map(
                        quarter ->
                                new QuarterFigure(
                                        quarter, counted.series().quarters().of(area, quarter)))
                .toList();
    }

    private static SortedMap<Quarter, Long> counts(List<QuarterFigure> series) {
        TreeMap<Quarter, Long> counts = new TreeMap<>();
        series.forEach(
                of -> {
                    if (of.figure() instanceof Released.Count count) {
                        counts.put(of.quarter(), count.number());
                    }
                });
        return counts;
    }
}
