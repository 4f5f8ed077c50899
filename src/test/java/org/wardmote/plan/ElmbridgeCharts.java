package org.wardmote.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.wardmote.model.Address;
import org.wardmote.model.SiteWords;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.EventStrip;
import org.wardmote.page.Figure;
import org.wardmote.page.FunnelPlot;
import org.wardmote.page.Head;
import org.wardmote.page.Lines;
import org.wardmote.page.Mark;
import org.wardmote.page.Passages;
import org.wardmote.page.Periods;
import org.wardmote.page.Provenance;
import org.wardmote.page.RankedDots;
import org.wardmote.page.SitePage;
import org.wardmote.plan.figures.IndicatorPage;

/** A figure of every kind, with invented values. */
public final class ElmbridgeCharts {

    public static final Address PAGE = Address.ofIndicator("lamps");

    private static final List<String> WARDS =
            List.of("Ash and Rowan", "Beech", "Cedar and Larch", "Elm", "Hazel", "Yew");

    private ElmbridgeCharts() {}

    public static List<Figure> all() {
        return List.of(lines(), compared(), dots(), funnel(), strip());
    }

    /** An indicator's page that shows these figures, and nothing else. */
    public static SitePage page(List<Figure> figures) {
        return new IndicatorPage(
                new Head(
                        PAGE,
                        "Lamps",
                        "Lamps are counted.",
                        Head.Section.INDICATORS,
                        List.of(),
                        new Provenance(
                                List.of(), Optional.empty(), Optional.empty(), Optional.empty())),
                "Lamps",
                List.of(),
                new Passages(List.of()),
                Optional.empty(),
                figures,
                Optional.empty(),
                List.of(),
                List.of(),
                "Nothing.");
    }

    public static Figure figure(String id, Chart chart) {
        return new Figure(
                PAGE,
                id,
                new Figure.Message(
                        "August stands out", "Broken lamps in Elmbridge", "Forty in August 2024."),
                chart,
                List.of(),
                List.of("Lamps of Elmbridge, Open Licence", "Contains lamp data."));
    }

    /** Months on bands of quarters, with limits, a month that stands out, a gap and a break. */
    public static Figure lines() {
        long[] lamps = {
            12, 9, 15, 13, 12, 16, 19, 40, 19, 15, 24, 12, 18, 18, 15, 16, 19, 18, 17, 14, 18
        };
        List<Value> values = new ArrayList<>(LongStream.of(lamps).mapToObj(Value::of).toList());
        values.set(7, values.get(7).withNote("August 2024: 40, outside the limits"));
        values.set(10, Value.of("[c]"));
        List<Point> months =
                new ArrayList<>(
                        Periods.months(
                                IntStream.range(0, values.size())
                                        .mapToObj(i -> YearMonth.of(2024, 1).plusMonths(i))
                                        .toList()));
        months.set(15, months.get(15).afterBreak("counted anew"));
        return figure(
                "lines",
                new Lines(
                        "Broken lamps by month (number)",
                        "Month",
                        months,
                        List.of(
                                Lines.Series.of("Lamps", values),
                                Lines.Series.level("Average", Role.AVERAGE, Value.of(17.0, 1), 21),
                                Lines.Series.level(
                                        "Upper limit", Role.LIMIT, Value.of(27.0, 1), 21),
                                Lines.Series.level(
                                        "Lower limit", Role.LIMIT, Value.of(7.1, 1), 21))));
    }

    public static Figure compared() {
        return figure(
                "compared",
                new Lines(
                        "Broken lamps by quarter (number)",
                        "Quarter",
                        List.of(
                                Point.of("January to March 2024", "Jan 24"),
                                Point.of("April to June 2024", "Apr 24"),
                                Point.of("July to September 2024", "Jul 24")),
                        List.of(
                                Lines.Series.of(
                                        "Ash",
                                        List.of(Value.of(1200), Value.of(980), Value.of(1010))),
                                Lines.Series.of(
                                        "Rowan",
                                        List.of(
                                                Value.of(700),
                                                new Value("640 [p]", Optional.of(640.0), ""),
                                                Value.of(990))))));
    }

    public static Figure dots() {
        List<RankedDots.Dot> dots = new ArrayList<>();
        double[] rates = {18.7, 14.2, 9.8, 7.1, 5.5};
        List<Mark> verdicts =
                List.of(
                        Mark.of("higher", "Higher"),
                        Mark.of("similar", "Similar"),
                        Mark.of("similar", "Similar"),
                        Mark.of("similar", "Similar"),
                        Mark.of("lower", "Lower"));
        for (int i = 0; i < rates.length; i++) {
            dots.add(
                    new RankedDots.Dot(
                            Point.of(WARDS.get(i), WARDS.get(i).split(" ")[0]),
                            Value.of(204 - 30L * i),
                            Value.of(rates[i], 1),
                            Value.of(rates[i] * 0.8, 1),
                            Value.of(rates[i] * 1.25, 1),
                            verdicts.get(i)));
        }
        dots.add(
                new RankedDots.Dot(
                        Point.of("Elmbridge", "Elmbridge").standing(Stands.BENCHMARK),
                        Value.of(732),
                        Value.of(10.4, 1),
                        Value.of("[z]"),
                        Value.of("[z]"),
                        Mark.of("none", "The district")));
        dots.add(
                new RankedDots.Dot(
                        Point.of("Yew", "Yew").standing(Stands.UNRANKED),
                        Value.of(7),
                        Value.of(3.1, 1),
                        Value.of(1.2, 1),
                        Value.of(6.4, 1),
                        Mark.of("none", "Too few to rank")));
        return figure(
                "dots",
                new RankedDots(
                        "Broken lamps by ward",
                        new RankedDots.Titles(
                                Column.of("{Ward}", SiteWords.USUAL),
                                "Lamps",
                                "Rate per 1,000 residents",
                                Column.of("Against the {district}", SiteWords.USUAL)),
                        dots));
    }

    public static Figure funnel() {
        double[] expected = {12.5, 28.1, 43.7, 61.2, 80.5};
        double[] ratios = {2.9, 0.7, 1.1, 0.9, 1.4};
        List<FunnelPlot.Spot> spots = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            double share = 1 / Math.sqrt(expected[i]);
            Value ratio = Value.of(ratios[i], 2);
            spots.add(
                    new FunnelPlot.Spot(
                            Point.of(WARDS.get(i), WARDS.get(i).split(" ")[0]),
                            Value.of(Math.round(expected[i] * ratios[i])),
                            Value.of(expected[i], 1),
                            i == 0 ? ratio.withNote("above the limits") : ratio,
                            new FunnelPlot.Limits(
                                    Value.of(1 - 2 * share, 2),
                                    Value.of(1 + 2 * share, 2),
                                    Value.of(1 - 3 * share, 2),
                                    Value.of(1 + 5 * share, 2)),
                            i == 0
                                    ? Mark.of("higher", "Higher")
                                    : Mark.of("similar", "As expected")));
        }
        spots.add(
                new FunnelPlot.Spot(
                        Point.of("Yew", "Yew"),
                        Value.of("[c]"),
                        Value.of(30, 1),
                        Value.of("[c]"),
                        new FunnelPlot.Limits(
                                Value.of(0.6, 2),
                                Value.of(1.4, 2),
                                Value.of(0.4, 2),
                                Value.of(1.7, 2)),
                        Mark.of("none", "Not known")));
        return figure(
                "funnel",
                new FunnelPlot(
                        "Broken lamps against size",
                        new FunnelPlot.Titles(Column.of("{Ward}", SiteWords.USUAL), "Lamps"),
                        spots));
    }

    public static Figure strip() {
        return figure(
                "strip",
                new EventStrip(
                        "Stolen lamps by month (number)",
                        "Month",
                        "Stolen lamps",
                        Periods.months(
                                IntStream.range(0, 15)
                                        .mapToObj(i -> YearMonth.of(2024, 1).plusMonths(i))
                                        .toList()),
                        IntStream.range(0, 15)
                                .mapToObj(
                                        i ->
                                                i == 4
                                                        ? Value.of("[x]")
                                                        : Value.of(i % 5 == 0 ? i / 5 : 0L))
                                .toList()));
    }
}
