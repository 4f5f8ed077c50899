package org.wardmote.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody was asked to do at a meeting, with all that was recorded of it since.
 *
 * @param id {@code <meeting>/<ref>}, such as {@code 2020-11-12-csp/A1}
 * @param raised the day of the meeting, or the day it sorts by where that is not known
 * @param words to stand within a paragraph
 * @param list the list that belongs to it; nothing where there is none
 * @param text words and list without markup
 * @param owners empty where the owner was not recorded
 * @param updates oldest first
 */
public record Action(
        String id,
        String ref,
        Place place,
        String body,
        LocalDate raised,
        List<Party> owners,
        Optional<LocalDate> due,
        List<String> areas,
        Optional<String> priority,
        Markup words,
        Markup list,
        String text,
        List<Update> updates) {

    public Action {
        owners = List.copyOf(owners);
        areas = List.copyOf(areas);
        updates = List.copyOf(updates);
    }

    /**
     * Something recorded of an action after it was raised.
     *
     * @param place where in the minutes; empty for an entry of {@code action-updates.yaml}
     */
    public record Update(
            LocalDate date,
            Optional<ActionStatus> status,
            Markup words,
            Markup list,
            String text,
            Optional<Place> place) {}

    /** The status last recorded on or before a date; open where nothing was. */
    public ActionStatus statusOn(LocalDate date) {
        // Asked for every action on the day of every later meeting, so it is done without streams.
        ActionStatus status = ActionStatus.OPEN;
        for (Update update : updates) {
            if (!update.date().isAfter(date) && update.status().isPresent()) {
                status = update.status().get();
            }
        }
        return status;
    }

    public boolean isClosedOn(LocalDate date) {
        return statusOn(date).isClosed();
    }

    /** Whether so long passed without a word that its outcome counts as not recorded. */
    public boolean isLapsedOn(LocalDate date, Period lapseAfter) {
        return !isClosedOn(date) && lastWordBefore(date).plus(lapseAfter).isBefore(date);
    }

    /** Whether something is still to be done, as far as the record can tell. */
    public boolean isOpenOn(LocalDate date, Period lapseAfter) {
        return !raised.isAfter(date) && !isClosedOn(date) && !isLapsedOn(date, lapseAfter);
    }

    /** Days since it was due: 0 or less where it is not overdue, empty where it has no due date. */
    public Optional<Long> daysSinceDue(LocalDate date) {
        return due.map(day -> ChronoUnit.DAYS.between(day, date));
    }

    private LocalDate lastWordBefore(LocalDate date) {
        return updates.stream()
                .map(Update::date)
                .filter(day -> !day.isAfter(date))
                .reduce(raised, (before, after) -> after);
    }
}
