package org.wardmote.tell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.ControlChart;
import org.wardmote.analyse.ControlChart.Dot;
import org.wardmote.analyse.ControlChart.Part;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.Limits;
import org.wardmote.analyse.LimitsGrounds;
import org.wardmote.analyse.Signal;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.model.Period;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Count;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;
import org.wardmote.page.Lines;
import org.wardmote.page.Link;
import org.wardmote.page.Periods;
import org.wardmote.release.Released;
import org.wardmote.standing.Standing;

/**
 * How an indicator went along time in one area: a line with its limits, or one dot an event where
 * hardly anything happens.
 */
public record Trend(
        IndicatorFindings findings, AreaFinding area, ControlChart chart, Standing standing) {

    /** More names than this would hide each other. */
    private static final int MOST_NAMED = 3;

    public static Optional<Trend> of(
            IndicatorFindings findings, AreaFinding area, Standing standing) {
        return area.chart()
                .filter(chart -> chart.dots().size() > 1)
                .map(chart -> new Trend(findings, area, chart, standing));
    }

    /**
     * @param page on which it stands under this id
     */
    public Figure figure(Address page, String id, List<Link> links) {
        TrendWords words = new TrendWords(indicator(), chart);
        return new Figure(
                page,
                id,
                new Figure.Message(
                        indicator().title() + ": " + words.headline(),
                        subtitle(),
                        words.sentence()),
                isStrip() ? strip() : lines(),
                links,
                Credits.of(indicator(), standing));
    }

    private Indicator indicator() {
        return findings.indicator();
    }

    private String name() {
        return standing.area(area.area()).name();
    }

    private String unit() {
        return indicator().unit().orElse("events");
    }

    private String step() {
        return chart.step() == ControlChart.Step.MONTH ? "month" : "quarter";
    }

    private boolean isStrip() {
        return chart.newest().grounds() == LimitsGrounds.TOO_FEW_EVENTS;
    }

    private String subtitle() {
        List<Dot> dots = chart.dots();
        return Count.capital(unit())
                + " each "
                + step()
                + " in "
                + name()
                + ", "
                + span(dots.get(0).period())
                + " to "
                + span(dots.get(dots.size() - 1).period())
                + (hasLimits() ? ", with control limits" : "");
    }

    private static String span(Period period) {
        return period instanceof Period.OfQuarter quarter
                ? quarter.quarter().inMonths()
                : period.label();
    }

    private boolean hasLimits() {
        return chart.parts().stream().anyMatch(part -> part.limits().isPresent());
    }

    private String caption() {
        return indicator().title() + " in " + name() + " by " + step() + " (" + unit() + ")";
    }

    private Chart strip() {
        return new EventStrip(
                caption(),
                Count.capital(step()),
                Count.capital(unit()),
                points(),
                chart.dots().stream().map(dot -> FigureCells.value(dot.figure())).toList());
    }

    private Chart lines() {
        List<Lines.Series> series = new ArrayList<>();
        series.add(Lines.Series.of(Count.capital(unit()), values()));
        if (hasLimits()) {
            series.add(level("Average", Role.AVERAGE, Limits::centre));
            series.add(level("Upper limit", Role.LIMIT, limits -> limits.control().high()));
            if (chart.parts().stream().anyMatch(Trend::hasLowerLimit)) {
                series.add(level("Lower limit", Role.LIMIT, limits -> limits.control().low()));
            }
        }
        return new Lines(caption(), Count.capital(step()), points(), series);
    }

    private static boolean hasLowerLimit(Part part) {
        return part.limits().filter(limits -> limits.control().low() > 0).isPresent();
    }

    private Lines.Series level(String title, Role role, ToDoubleFunction<Limits> level) {
        List<Value> values = new ArrayList<>();
        for (Part part : chart.parts()) {
            Value value =
                    part.limits()
                            .map(limits -> Value.of(level.applyAsDouble(limits), 1))
                            .orElse(Value.of("none"));
            part.dots().forEach(dot -> values.add(value));
        }
        return new Lines.Series(title, role, values);
    }

    /** Those that lie outside the limits are named, the farthest first, while there is room. */
    private List<Value> values() {
        List<Dot> named =
                chart.special().stream()
                        .filter(dot -> dot.signal().kind() == Signal.Kind.OUTSIDE_LIMITS)
                        .sorted(Comparator.comparing(Trend::number).reversed())
                        .limit(MOST_NAMED)
                        .toList();
        return chart.dots().stream()
                .map(
                        dot -> {
                            Value value = FigureCells.value(dot.figure());
                            return named.contains(dot)
                                    ? value.withNote(
                                            span(dot.period())
                                                    + ": "
                                                    + value.text()
                                                    + ", outside the limits")
                                    : value;
                        })
                .toList();
    }

    private static long number(Dot dot) {
        return dot.figure() instanceof Released.Count count ? count.number() : 0;
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Part part : chart.parts()) {
            boolean isAfterBreak = !points.isEmpty();
            for (Dot dot : part.dots()) {
                points.add(point(dot.period()));
            }
            if (isAfterBreak) {
                int first = points.size() - part.dots().size();
                points.set(first, points.get(first).afterBreak("counted anew from here"));
            }
        }
        return points;
    }

    private static Point point(Period period) {
        return period instanceof Period.OfMonth month
                ? Periods.months(List.<YearMonth>of(month.month())).get(0)
                : Periods.point(period.quarter());
    }
}
