package org.wardmote.tell;

import java.util.List;
import org.wardmote.analyse.Benchmark;
import org.wardmote.analyse.Change;
import org.wardmote.analyse.Confidence;
import org.wardmote.analyse.CountInterval;
import org.wardmote.analyse.LimitsGrounds;
import org.wardmote.analyse.PercentChange;
import org.wardmote.analyse.SignalRules;
import org.wardmote.analyse.SmallNumber;
import org.wardmote.analyse.XmrChart;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.standing.Standing;

/** The methods in words, each with the numbers by which it works. */
public final class MethodWords {

    private static final String NINETY_FIVE = FlagWords.percent(Confidence.NINETY_FIVE.level());
    private static final String NINETY_NINE =
            FlagWords.percent(Confidence.NINETY_NINE_POINT_EIGHT.level());

    private final Standing standing;

    private MethodWords(Standing standing) {
        this.standing = standing;
    }

    public static List<LedgerBlock> of(Standing standing) {
        MethodWords methods = new MethodWords(standing);
        return List.of(methods.rates(), methods.funnel(), methods.time(), methods.change());
    }

    private LedgerBlock rates() {
        return LedgerBlock.of(
                "Rates, and how sure they are",
                List.of(
                        entry(
                                "Rate",
                                "Events of four quarters, divided by the population, for so many"
                                        + " residents as each indicator says. Four quarters even"
                                        + " the season out, and are counted only where all four"
                                        + " are there."),
                        entry(
                                "Interval",
                                "The "
                                        + NINETY_FIVE
                                        + " interval tells how far chance alone may have moved a"
                                        + " rate: exact below "
                                        + Count.of(CountInterval.BYAR_FROM)
                                        + " events (Garwood 1936), from there Byar's (Breslow and"
                                        + " Day 1987), as the Office for Health Improvement and"
                                        + " Disparities has it."),
                        entry(
                                "Against the {district}",
                                "Higher where the whole interval lies above the {district}'s rate,"
                                        + " lower where it lies below, similar where it holds it."
                                        + " {A ward} with more than "
                                        + FlagWords.percent(Benchmark.LARGE_PART)
                                        + " of the {district}'s population is also held against the"
                                        + " rest of the {district}, since it would be held against"
                                        + " itself. Of many such comparisons, some come out by"
                                        + " chance: they describe, and are no reason to act."),
                        entry(
                                "Small numbers",
                                "A rate on fewer than "
                                        + Count.of(SmallNumber.LARGE_FROM)
                                        + " events has no rank and no colour on a map: one event"
                                        + " more would move it far.")));
    }

    private LedgerBlock funnel() {
        return LedgerBlock.of(
                "How to read a funnel",
                List.of(
                        entry(
                                "Across",
                                "How many events {a ward} would have at the {district}'s rate: small"
                                        + " {wards} stand on the left."),
                        entry(
                                "Up",
                                "How many it had, for each one expected. On the straight line, at 1,"
                                        + " it had as many; chance moves small {wards} further from"
                                        + " it, hence the shape."),
                        entry(
                                "Inside",
                                "{A ward} inside the funnel is where {wards} usually are. That is no"
                                        + " sign of anything."),
                        entry(
                                "Outside",
                                "Beyond the inner limits ("
                                        + NINETY_FIVE
                                        + ") {a ward} is worth a look, beyond the outer ("
                                        + NINETY_NINE
                                        + ") it is unlike the others. Where {wards} differ among"
                                        + " themselves by more than chance, the limits are widened"
                                        + " by as much (Spiegelhalter 2005, on the scale of square"
                                        + " roots, the outer tenths of the {wards} drawn in).")));
    }

    private LedgerBlock time() {
        return LedgerBlock.of(
                "Over time",
                List.of(
                        entry(
                                "Limits",
                                "The mean, and "
                                        + XmrChart.REACH
                                        + " times the mean step from one point to the next to"
                                        + " either side, leaps that are too large to be chance left"
                                        + " out (the XmR chart of NHS England's Making Data Count)."
                                        + " Residents are the same in each month, so that charts of"
                                        + " rates would have limits of one width, and Laney's would"
                                        + " be these. Months are drawn where months are published,"
                                        + " else quarters; their unequal lengths are not corrected"
                                        + " for."),
                        entry(
                                "How many points",
                                "None below "
                                        + LimitsGrounds.FEWEST_POINTS
                                        + " points, provisional ones below "
                                        + LimitsGrounds.FIRM_FROM
                                        + ", and none where there are fewer than "
                                        + Count.of((long) LimitsGrounds.FEWEST_EVENTS)
                                        + " events a quarter. Limits are never begun anew without"
                                        + " a change in counting on record."),
                        signals(),
                        entry(
                                "Many charts",
                                "There is one for every {ward} and indicator, and among so many"
                                        + " chance alone puts some points outside their limits. One"
                                        + " point is a question, not an answer.")));
    }

    private LedgerEntry signals() {
        String run = Count.of(SignalRules.NHS.shift().length().points());
        return entry(
                "More than chance",
                "A point outside the limits; "
                        + run
                        + " on end that rise or fall; two of three near a limit; "
                        + run
                        + " on end on one side of the mean. The season is strong: such a run may be"
                        + " summer.");
    }

    private LedgerBlock change() {
        return LedgerBlock.of(
                "Change",
                List.of(
                        entry(
                                "Year on year",
                                "A quarter is held against the same quarter of the year before,"
                                        + " never against the quarter before, and never across a"
                                        + " change in how it is counted."),
                        entry(
                                "Rose, fell",
                                "Said only where chance alone would bring about such a change less"
                                        + " than once in "
                                        + Math.round(1 / Change.UNLIKELY)
                                        + " times, by the exact test of two counts (Przyborowski"
                                        + " and Wilenski 1940); else there is no clear change."
                                        + " Where many {wards} are looked at together, as on the home"
                                        + " page, once in "
                                        + Math.round(1 / Change.UNLIKELY_AMONG_MANY)
                                        + " times."),
                        entry(
                                "Percentages",
                                "Given only where the earlier count is at least "
                                        + PercentChange.FEWEST
                                        + ", and always with both counts: from 3 to 5 is not \"up"
                                        + " 67%\".")));
    }

    private LedgerEntry entry(String label, String words) {
        return LedgerEntry.of(standing.say(label), Line.of(standing.say(words)));
    }
}
