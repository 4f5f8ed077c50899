package org.wardmote.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/** A financial year's money: budget against actual, and what is not yet settled. */
public record Finance(
        FinancialYear year,
        List<Line> lines,
        List<Undecided> undecided,
        Optional<Source> source,
        Upkeep upkeep) {

    public Finance {
        lines = List.copyOf(lines);
        undecided = List.copyOf(undecided);
    }

    /** One line of the budget. */
    public record Line(
            String title, Sum budget, Sum actual, Recorded<String> funder, Location location) {}

    /** A sum in pounds, or the reason why there is none. */
    public sealed interface Sum permits Pounds, AwaitingDecision, NotRecorded, LeftOut {}

    public record Pounds(BigDecimal amount) implements Sum {}

    public record AwaitingDecision() implements Sum {}

    public record NotRecorded() implements Sum {}

    public record LeftOut() implements Sum {}

    /**
     * Money on which nobody had decided yet.
     *
     * @param of the year for which it is
     * @param by the organisation that decides
     * @param asOf the day on which that was so
     * @param place the meeting and item that heard of it
     */
    public record Undecided(
            String title,
            Optional<FinancialYear> of,
            Optional<String> by,
            Optional<LocalDate> asOf,
            Optional<Place> place,
            Optional<String> note,
            Location location) {}
}
