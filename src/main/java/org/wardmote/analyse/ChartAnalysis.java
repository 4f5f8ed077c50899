package org.wardmote.analyse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;

/**
 * Holds an area's series against limits for single values, piece by piece between changes in how it
 * is counted.
 *
 * <p>Months are counted among the same residents, so that a chart of rates would have limits of one
 * width; and where rates spread more than chance, Laney's limits are those for single values:
 * {@link XmrChart} is one chart for all, with large leaps left out of the limits.
 */
final class ChartAnalysis {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ControlChart.Step step;
    private final SeriesBreaks breaks;

    private ChartAnalysis(ControlChart.Step step, SeriesBreaks breaks) {
        this.step = step;
        this.breaks = breaks;
    }

    /** A period and its figure, before anything is known of it. */
    private record Given(Period period, Released figure) {}

    /** Empty where no period has a count. */
    static Optional<ControlChart> of(Counted counted, String area, Quarter latest) {
        SeriesBreaks breaks = new SeriesBreaks(counted.indicator().breaks());
        return counted.series().months().isKnownOf(area)
                ? new ChartAnalysis(ControlChart.Step.MONTH, breaks).chart(byMonth(counted, area))
                : new ChartAnalysis(ControlChart.Step.QUARTER, breaks)
                        .chart(byQuarter(counted, area, latest));
    }

    private static List<Given> byMonth(Counted counted, String area) {
        List<YearMonth> months = counted.series().months().periods();
        YearMonth last = months.get(months.size() - 1);
        return Stream.iterate(months.get(0), month -> !month.isAfter(last), m -> m.plusMonths(1))
                .map(
                        month ->
                                new Given(
                                        new Period.OfMonth(month),
                                        counted.series().months().of(area, month)))
                .toList();
    }

    private static List<Given> byQuarter(Counted counted, String area, Quarter latest) {
        return counted.quartersTo(latest).stream()
                .map(
                        quarter ->
                                new Given(
                                        new Period.OfQuarter(quarter),
                                        counted.series().quarters().of(area, quarter)))
                .toList();
    }

    private Optional<ControlChart> chart(List<Given> series) {
        return Optional.of(series)
                .filter(all -> all.stream().anyMatch(given -> isCount(given)))
                .map(all -> breaks.parts(all, given -> given.period().quarter()))
                .map(parts -> new ControlChart(step, parts.stream().map(this::part).toList()));
    }

    private ControlChart.Part part(List<Given> series) {
        List<Double> values =
                series.stream().filter(ChartAnalysis::isCount).map(this::value).toList();
        LimitsGrounds grounds = LimitsGrounds.of(values.size(), quarterlyMean(values));
        if (!grounds.allowLimits()) {
            return new ControlChart.Part(
                    grounds,
                    Optional.empty(),
                    series.stream().map(given -> dot(given, Signal.COMMON_CAUSE)).toList());
        }
        Limits limits = XmrChart.limits(values, Screening.LARGE_LEAPS_LEFT_OUT).fromZero();
        return new ControlChart.Part(grounds, Optional.of(limits), dots(series, limits));
    }

    private List<ControlChart.Dot> dots(List<Given> series, Limits limits) {
        List<Given> counted = series.stream().filter(ChartAnalysis::isCount).toList();
        Iterator<Signal> signals =
                SignalRules.NHS
                        .signals(
                                counted.stream()
                                        .map(given -> new Point(value(given), limits))
                                        .toList())
                        .iterator();
        List<ControlChart.Dot> dots = new ArrayList<>();
        for (Given given : series) {
            dots.add(dot(given, isCount(given) ? signals.next() : Signal.COMMON_CAUSE));
        }
        return dots;
    }

    private static ControlChart.Dot dot(Given given, Signal signal) {
        return new ControlChart.Dot(given.period(), given.figure(), signal);
    }

    private double quarterlyMean(List<Double> values) {
        int each = step == ControlChart.Step.MONTH ? MONTHS_OF_A_QUARTER : 1;
        return values.isEmpty() ? 0 : Mean.of(values) * each;
    }

    private static boolean isCount(Given given) {
        return given.figure() instanceof Released.Count;
    }

    private double value(Given given) {
        return ((Released.Count) given.figure()).number();
    }
}
