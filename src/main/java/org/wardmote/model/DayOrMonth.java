package org.wardmote.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date that may be known to the month only: {@code 2021-03-03} or {@code 2021-02}. */
public record DayOrMonth(YearMonth month, Optional<LocalDate> day) {

    public static DayOrMonth of(LocalDate day) {
        return new DayOrMonth(YearMonth.from(day), Optional.of(day));
    }

    public static DayOrMonth of(YearMonth month) {
        return new DayOrMonth(month, Optional.empty());
    }

    /** The first day that it may mean. */
    public LocalDate first() {
        return day.orElse(month.atDay(1));
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return day.orElse(month.atEndOfMonth());
    }
}
