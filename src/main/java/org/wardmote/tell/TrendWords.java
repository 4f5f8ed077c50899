package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.analyse.ControlChart;
import org.wardmote.analyse.ControlChart.Dot;
import org.wardmote.analyse.ControlChart.Part;
import org.wardmote.analyse.Direction;
import org.wardmote.analyse.LimitsGrounds;
import org.wardmote.analyse.Signal;
import org.wardmote.analyse.Signal.Kind;
import org.wardmote.model.Indicator;
import org.wardmote.model.Period;
import org.wardmote.page.Count;
import org.wardmote.release.Released;

/**
 * What a series along time says: {@code About 17 incidents a month. August 2024, with 40, lay above
 * what chance alone explains.}
 *
 * <p>"Outside", "in a row" and "month after month" are the rules of control charts, and nothing is
 * said to be special that none of them found.
 */
record TrendWords(Indicator indicator, ControlChart chart) {

    /** Points of one signal that follow each other. */
    private record Run(Signal signal, List<Dot> dots) {}

    /** {@code one month stands out}; at most six words, since the title comes before it. */
    String headline() {
        return switch (chart.newest().grounds()) {
            case TOO_FEW_EVENTS -> "too few for limits";
            case TOO_FEW_POINTS -> "too short a series for limits";
            case PROVISIONAL, FIRM -> special();
        };
    }

    private String special() {
        long outside = of(Kind.OUTSIDE_LIMITS).stream().mapToLong(run -> run.dots().size()).sum();
        if (outside > 0) {
            return Count.of(outside, step() + " stands out", step() + "s stand out");
        }
        return runs().stream()
                .filter(run -> run.signal().kind() != Kind.TWO_IN_THREE)
                .reduce((earlier, later) -> later)
                .map(TrendWords::lasting)
                .orElse("no " + step() + " stands out");
    }

    private static String lasting(Run run) {
        boolean isUp = run.signal().direction() == Direction.UP;
        return run.signal().kind() == Kind.TREND
                ? (isUp ? "a rise for a time" : "a fall for a time")
                : (isUp ? "above average for a time" : "below average for a time");
    }

    String sentence() {
        return switch (chart.newest().grounds()) {
            case TOO_FEW_EVENTS -> fewEvents();
            case TOO_FEW_POINTS ->
                    "Limits need twelve points at least, so none are drawn on "
                            + Count.of(chart.newest().dots().size())
                            + ".";
            case PROVISIONAL, FIRM -> withLimits();
        };
    }

    private String fewEvents() {
        return "Fewer than two a quarter on average, so there are no limits: each dot is one event. "
                + last().map(dot -> "The last was in " + name(dot) + ".")
                        .orElse("None is in the " + step() + "s shown.");
    }

    private Optional<Dot> last() {
        return chart.dots().stream()
                .filter(dot -> dot.figure() instanceof Released.Count count && count.number() > 0)
                .reduce((earlier, later) -> later);
    }

    private String withLimits() {
        List<String> told =
                Stream.of(
                                of(Kind.OUTSIDE_LIMITS).stream().map(this::outside),
                                of(Kind.TREND).stream().map(this::trend),
                                of(Kind.SHIFT).stream().map(this::shift),
                                of(Kind.TWO_IN_THREE).stream()
                                        .filter(this::isNearADrawnLimit)
                                        .limit(1)
                                        .map(this::near))
                        .flatMap(sentences -> sentences)
                        .toList();
        return Stream.of(
                        Stream.of(level()),
                        told.isEmpty()
                                ? Stream.of(
                                        "No "
                                                + step()
                                                + " lies outside what chance alone explains.")
                                : told.stream(),
                        reserve())
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    /** {@code About 17 incidents a month.} */
    private String level() {
        double centre = chart.newest().limits().orElseThrow().centre();
        String about = centre < 10 ? Rates.shown(centre) : String.valueOf(Math.round(centre));
        return "About " + about + " " + indicator.unit().orElse("events") + " a " + step() + ".";
    }

    private String outside(Run run) {
        String way = run.signal().direction() == Direction.DOWN ? "below" : "above";
        String dots =
                Count.listing(
                        run.dots().stream()
                                .map(dot -> name(dot) + ", with " + dot.figure().shown())
                                .toList());
        return dots + ", lay " + way + " what chance alone explains.";
    }

    private String trend(Run run) {
        String way = run.signal().direction() == Direction.DOWN ? "fell" : "rose";
        return "It " + way + " " + step() + " after " + step() + " up to " + last(run) + ".";
    }

    private String shift(Run run) {
        String way = run.signal().direction() == Direction.DOWN ? "below" : "above";
        return Count.first(run.dots().size(), step() + " in a row lay ", step() + "s in a row lay ")
                + way
                + " the average, up to "
                + last(run)
                + ".";
    }

    /** A lower limit of zero is not drawn: no count lies below it. */
    private boolean isNearADrawnLimit(Run run) {
        return run.signal().direction() != Direction.DOWN
                || chart.newest().limits().filter(limits -> limits.control().low() > 0).isPresent();
    }

    private String near(Run run) {
        String limit = run.signal().direction() == Direction.DOWN ? "lower" : "upper";
        return "Two of three "
                + step()
                + "s in a row lay near the "
                + limit
                + " limit, up to "
                + last(run)
                + ".";
    }

    private Stream<String> reserve() {
        Stream<String> provisional =
                chart.newest().grounds() == LimitsGrounds.PROVISIONAL
                        ? Stream.of("The limits rest on fewer than 20 points and are provisional.")
                        : Stream.of();
        Stream<String> parts =
                chart.parts().size() > 1
                        ? Stream.of("Limits begin anew where the way of counting changed.")
                        : Stream.of();
        return Stream.concat(provisional, parts);
    }

    private String step() {
        return chart.step() == ControlChart.Step.MONTH ? "month" : "quarter";
    }

    private List<Run> of(Kind kind) {
        return runs().stream().filter(run -> run.signal().kind() == kind).toList();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Part part : chart.parts()) {
            List<Dot> run = new ArrayList<>();
            for (Dot dot : part.dots()) {
                if (!run.isEmpty() && !run.get(0).signal().equals(dot.signal())) {
                    end(run, runs);
                }
                run.add(dot);
            }
            end(run, runs);
        }
        return runs;
    }

    private static void end(List<Dot> run, List<Run> runs) {
        if (!run.isEmpty() && run.get(0).isSpecial()) {
            runs.add(new Run(run.get(0).signal(), List.copyOf(run)));
        }
        run.clear();
    }

    private static String last(Run run) {
        return name(run.dots().get(run.dots().size() - 1));
    }

    private static String name(Dot dot) {
        return dot.period() instanceof Period.OfQuarter quarter
                ? quarter.quarter().inMonths()
                : dot.period().label();
    }
}
