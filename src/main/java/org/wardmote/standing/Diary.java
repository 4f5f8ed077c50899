package org.wardmote.standing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Outcome;

/**
 * The meetings seen together: which were held, which of a body come before and after one, which
 * bear the same heading, and what later ones changed in the minutes of others.
 */
public final class Diary {

    private final List<Meeting> held;
    private final Map<String, List<LocalDate>> heldDays;
    private final Map<String, List<Meeting>> dated;
    private final Map<String, Long> headings;
    private final Map<String, List<Outcome>> amendments;

    private Diary(List<Meeting> meetings, LocalDate asOf) {
        this.held = meetings.stream().filter(meeting -> isHeld(meeting, asOf)).toList();
        this.heldDays =
                held.stream()
                        .collect(
                                groupingBy(
                                        Meeting::body,
                                        TreeMap::new,
                                        mapping(
                                                meeting -> meeting.sitting().date().sortDay(),
                                                toList())));
        this.dated =
                meetings.stream()
                        .filter(meeting -> meeting.sitting().date().isKnown())
                        .collect(groupingBy(Meeting::body, TreeMap::new, toList()));
        this.headings =
                meetings.stream()
                        .collect(groupingBy(MeetingDay::heading, TreeMap::new, counting()));
        this.amendments =
                meetings.stream()
                        .flatMap(meeting -> meeting.outcomes().stream())
                        .filter(outcome -> amended(outcome).isPresent())
                        .collect(
                                groupingBy(
                                        outcome -> amended(outcome).orElseThrow(),
                                        TreeMap::new,
                                        toList()));
    }

    /**
     * @param meetings in their order
     */
    public static Diary of(List<Meeting> meetings, LocalDate asOf) {
        return new Diary(meetings, asOf);
    }

    private static boolean isHeld(Meeting meeting, LocalDate asOf) {
        return meeting.sitting().stateOn(asOf) == Meeting.State.HELD
                && !meeting.sitting().date().sortDay().isAfter(asOf);
    }

    /** The meeting in whose minutes an outcome changes something. */
    private static Optional<String> amended(Outcome outcome) {
        return outcome.subject() instanceof Outcome.Amends amends
                ? amends.meeting()
                : Optional.empty();
    }

    /** Those that were held by the day on which the record is looked at. */
    public List<Meeting> held() {
        return held;
    }

    /** The days on which a body has met, oldest first. */
    public List<LocalDate> heldDays(String body) {
        return heldDays.getOrDefault(body, List.of());
    }

    /** Whether two meetings are called by the same day and hour. */
    public boolean isHeadingShared(String heading) {
        return headings.getOrDefault(heading, 0L) > 1;
    }

    /** What other minutes changed in those of a meeting, in their order. */
    public List<Outcome> amendments(Meeting meeting) {
        return amendments.getOrDefault(meeting.id(), List.of());
    }

    /** The meeting of the same body that comes so many after one, of those whose day is known. */
    public Optional<Meeting> after(Meeting meeting, int steps) {
        List<Meeting> series = dated.getOrDefault(meeting.body(), List.of());
        int at = series.indexOf(meeting) + steps;
        return meeting.sitting().date().isKnown() && at >= 0 && at < series.size()
                ? Optional.of(series.get(at))
                : Optional.empty();
    }
}
