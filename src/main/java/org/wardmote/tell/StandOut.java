package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.analyse.Confidence;
import org.wardmote.analyse.Funnel;
import org.wardmote.analyse.Funnel.Position;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.Interval;
import org.wardmote.model.Address;
import org.wardmote.page.AreaPoints;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Count;
import org.wardmote.page.Figure;
import org.wardmote.page.FunnelPlot;
import org.wardmote.page.FunnelPlot.Limits;
import org.wardmote.page.FunnelPlot.Spot;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/**
 * Which wards stand out, allowing for size: those outside the 99.8 % limits of the funnel, widened
 * where wards differ among themselves by more than chance.
 */
public record StandOut(IndicatorFindings findings, Funnel funnel, Standing standing) {

    public static Optional<StandOut> of(IndicatorFindings findings, Standing standing) {
        return findings.funnel().map(funnel -> new StandOut(findings, funnel, standing));
    }

    /** {@code Bar Hill stands above what its size explains in the four quarters to …} */
    public String words() {
        List<String> above = names(Position.FAR_ABOVE);
        List<String> below = names(Position.FAR_BELOW);
        String when = " in " + new FigureWords(findings, standing).fourQuarters();
        if (above.isEmpty() && below.isEmpty()) {
            return standing.say("No {ward} stands out, allowing for size,") + when;
        }
        List<String> told = new ArrayList<>();
        if (!above.isEmpty()) {
            told.add(Count.listing(above) + stands(above) + "above");
        }
        if (!below.isEmpty()) {
            told.add(Count.listing(below) + stands(below) + "below");
        }
        return "Allowing for size, "
                + String.join(", and ", told)
                + " what chance alone explains"
                + when;
    }

    private static String stands(List<String> names) {
        return names.size() == 1 ? " stands " : " stand ";
    }

    private List<String> names(Position position) {
        return funnel.points().stream()
                .filter(point -> point.position() == position)
                .map(point -> standing.area(point.area()).name())
                .toList();
    }

    public Figure figure() {
        FigureWords words = new FigureWords(findings, standing);
        String unit = findings.indicator().unit().orElse("events");
        return new Figure(
                Address.ofIndicator(findings.indicator().id()),
                "funnel",
                new Figure.Message(
                        headline(),
                        Count.capital(unit)
                                + standing.say(
                                        " against what the {district}'s rate would give each {ward},"
                                                + " ")
                                + words.fourQuarters()
                                + "; dashed 95% limits, full 99.8% limits",
                        sentence()),
                new FunnelPlot(
                        findings.indicator().title()
                                + standing.say(" by {ward} against size in ")
                                + words.fourQuarters(),
                        new FunnelPlot.Titles(
                                Column.of("{Ward}", standing.record().site().words()),
                                Count.capital(unit)),
                        funnel.points().stream().map(this::spot).toList()),
                List.of(),
                Credits.of(findings.indicator(), standing));
    }

    private String headline() {
        int out = names(Position.FAR_ABOVE).size() + names(Position.FAR_BELOW).size();
        return Count.capital(
                        standing.say(
                                out == 0
                                        ? "no {ward} stands"
                                        : Count.of(out, "{ward} stands", "{wards} stand")))
                + " out, allowing for size";
    }

    private String sentence() {
        return words() + "." + between() + spread();
    }

    private String between() {
        List<String> above = names(Position.ABOVE);
        List<String> below = names(Position.BELOW);
        List<String> told = new ArrayList<>();
        if (!above.isEmpty()) {
            told.add("above them " + Count.listing(above));
        }
        if (!below.isEmpty()) {
            told.add("below them " + Count.listing(below));
        }
        return told.isEmpty()
                ? ""
                : standing.say(
                                " Outside the 95% limits alone, which one {ward} in twenty passes by"
                                        + " chance: ")
                        + String.join("; ", told)
                        + ".";
    }

    private String spread() {
        return funnel.spread().tauSquared() > 0
                ? standing.say(" The limits are widened, since {wards} differ by more than chance.")
                : "";
    }

    private Spot spot(Funnel.Point point) {
        double expected = point.ratio().expected();
        Interval near = funnel.limits(expected, Confidence.NINETY_FIVE);
        Interval far = funnel.limits(expected, Confidence.NINETY_NINE_POINT_EIGHT);
        Value ratio = Value.of(point.ratio().value(), 2);
        boolean isOut =
                point.position() == Position.FAR_ABOVE || point.position() == Position.FAR_BELOW;
        return new Spot(
                AreaPoints.of(standing.area(point.area()), standing.record().site().words()),
                findings.of(point.area())
                        .map(found -> FigureCells.value(found.year()))
                        .orElse(Value.of("not known")),
                Value.of(expected, 1),
                isOut ? ratio.withNote("outside the limits") : ratio,
                new Limits(
                        Value.of(near.low(), 2),
                        Value.of(near.high(), 2),
                        Value.of(far.low(), 2),
                        Value.of(far.high(), 2)),
                verdict(point.position()));
    }

    private static Mark verdict(Position position) {
        return switch (position) {
            case FAR_ABOVE -> Mark.of("higher", "Above both limits");
            case ABOVE -> Mark.of("similar", "Above the 95% limit");
            case WITHIN -> Mark.of("similar", "As expected");
            case BELOW -> Mark.of("similar", "Below the 95% limit");
            case FAR_BELOW -> Mark.of("lower", "Below both limits");
        };
    }
}
