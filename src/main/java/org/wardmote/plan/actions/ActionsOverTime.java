package org.wardmote.plan.actions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardmote.model.Action;
import org.wardmote.model.Written;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Count;
import org.wardmote.page.Figure;
import org.wardmote.page.Lines;
import org.wardmote.page.Lines.Series;
import org.wardmote.page.Periods;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.ActionStanding.State;
import org.wardmote.standing.Standing;
import org.wardmote.tell.Credits;

/**
 * How many actions were open, closed, or without a recorded outcome at the end of each year; of a
 * short record, of each quarter.
 */
final class ActionsOverTime {

    private static final int YEARS_IN_QUARTERS = 3;

    private ActionsOverTime() {}

    /** Nothing where there are not two days to draw a line between. */
    static Optional<Figure> of(Standing standing) {
        List<Action> actions =
                standing.record().actions().stream()
                        .filter(action -> !action.raised().isAfter(standing.asOf()))
                        .toList();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = days(actions.get(0).raised(), standing.asOf());
        return days.size() < 2 ? Optional.empty() : Optional.of(figure(actions, days, standing));
    }

    /** The ends of years or quarters since a day, and the day on which the record is looked at. */
    static List<LocalDate> days(LocalDate first, LocalDate asOf) {
        int months = first.plusYears(YEARS_IN_QUARTERS).isAfter(asOf) ? 3 : 12;
        List<LocalDate> days = new ArrayList<>();
        int part = (first.getMonthValue() - 1) / months;
        YearMonth end = YearMonth.of(first.getYear(), (part + 1) * months);
        while (end.atEndOfMonth().isBefore(asOf)) {
            days.add(end.atEndOfMonth());
            end = end.plusMonths(months);
        }
        days.add(asOf);
        return days;
    }

    private static Figure figure(List<Action> actions, List<LocalDate> days, Standing standing) {
        List<Long> open = counts(actions, days, standing, State::isOpen);
        List<Long> closed = counts(actions, days, standing, State::isClosed);
        List<Long> unrecorded = counts(actions, days, standing, state -> state == State.UNRECORDED);
        int peak = peak(open);
        Chart chart =
                new Lines(
                        "Actions open, closed and without a recorded outcome (number of actions)",
                        "On",
                        days.stream().map(ActionsOverTime::point).toList(),
                        List.of(
                                withPeak(series("Open", open), peak),
                                series("Closed", closed),
                                series("Outcome not recorded", unrecorded)));
        ActionTally now = ActionTally.of(ActionsPage.rows(standing));
        return new Figure(
                ActionFiles.PAGE,
                "open-and-closed",
                new Figure.Message(
                        headline(now),
                        "Number of actions, "
                                + Written.day(days.get(0))
                                + " to "
                                + Written.day(standing.asOf()),
                        sentence(now, standing)
                                + " "
                                + peakSentence(days.get(peak), open.get(peak))),
                chart,
                List.of(),
                Credits.ofMinutes(standing));
    }

    /** {@code No action is open; 24 outcomes were not recorded}: at most ten words. */
    static String headline(ActionTally now) {
        String open = Count.first(now.open(), "action is open", "actions are open");
        long overdue = now.of(State.OVERDUE);
        long unrecorded = now.of(State.UNRECORDED);
        if (overdue > 0) {
            return open + ", " + Count.of(overdue) + " overdue";
        }
        return unrecorded == 0
                ? open
                : open
                        + "; "
                        + Count.of(
                                unrecorded,
                                "outcome was not recorded",
                                "outcomes were not recorded");
    }

    private static String sentence(ActionTally now, Standing standing) {
        long unrecorded = now.of(State.UNRECORDED);
        return "On %s, %s open and %s closed%s."
                .formatted(
                        Written.day(standing.asOf()),
                        Count.of(now.open(), "action was", "actions were"),
                        Count.alone(now.closed()),
                        unrecorded == 0
                                ? ""
                                : "; the outcome of " + Count.of(unrecorded) + " was not recorded");
    }

    private static String peakSentence(LocalDate day, long open) {
        return open == 0
                ? "None was open on any day shown."
                : "Most were open on " + Written.day(day) + ": " + Count.of(open) + ".";
    }

    /** The day on which most were open is named, unless it is the last, which is named anyhow. */
    private static Series withPeak(Series open, int peak) {
        List<Value> values = new ArrayList<>(open.values());
        if (peak < values.size() - 1 && values.get(peak).number().orElse(0.0) > 0) {
            values.set(peak, values.get(peak).withNote("Most open: " + values.get(peak).text()));
        }
        return Series.of(open.title(), values);
    }

    private static int peak(List<Long> open) {
        return IntStream.range(0, open.size())
                .reduce((best, i) -> open.get(i) > open.get(best) ? i : best)
                .orElseThrow();
    }

    private static List<Long> counts(
            List<Action> actions,
            List<LocalDate> days,
            Standing standing,
            java.util.function.Predicate<State> counted) {
        return days.stream()
                .map(
                        day ->
                                actions.stream()
                                        .filter(action -> !action.raised().isAfter(day))
                                        .map(action -> standing(action, day, standing))
                                        .filter(counted)
                                        .count())
                .toList();
    }

    private static State standing(Action action, LocalDate day, Standing standing) {
        return ActionStanding.of(action, day, standing.record().site().lapseAfter()).state();
    }

    private static Point point(LocalDate day) {
        return Point.of(Written.day(day), Periods.brief(YearMonth.from(day)));
    }

    private static Series series(String title, List<Long> counts) {
        return Series.of(title, counts.stream().map(Value::of).toList());
    }
}
