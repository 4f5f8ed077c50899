package org.wardmote.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a meeting, or the bounds between which it lies.
 *
 * @param day empty where the record does not give it; then at least one bound is known
 */
public record MeetingDate(
        Optional<LocalDate> day, Optional<LocalDate> after, Optional<LocalDate> before) {

    public static MeetingDate of(LocalDate day) {
        return new MeetingDate(Optional.of(day), Optional.empty(), Optional.empty());
    }

    public boolean isKnown() {
        return day.isPresent();
    }

    /**
     * The day by which it is put in order: the day itself, else its latest bound, else its first.
     */
    public LocalDate sortDay() {
        return day.or(() -> before).or(() -> after).orElse(LocalDate.MIN);
    }
}
