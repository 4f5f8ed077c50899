package org.wardmote.tell;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/**
 * How an area stands: the status that it was last given, and since when it has had it.
 *
 * @param status id of the status; empty where the area came off the list
 * @param mark {@code Emerging}, or {@code No longer listed}
 * @param since {@code since 12 November 2020}; where the first meeting on record found the status
 *     already there, {@code since at least 12 November 2020}
 * @param reason why it has the status, as it was last recorded
 * @param begun the item at which it got the status, or was first found with it
 * @param last the newest meeting that spoke of its status
 */
public record AreaStanding(
        Optional<String> status,
        Mark mark,
        String since,
        Optional<String> reason,
        Link begun,
        Link last) {

    /**
     * @param history all that was settled of one area, oldest first; not empty
     */
    public static AreaStanding of(List<AreaStatus> history, Standing standing) {
        AreaStatus last = history.get(history.size() - 1);
        AreaStatus first = first(history, last);
        return new AreaStanding(
                last.status(),
                Mark.of(last, standing.record().site()),
                since(first, standing),
                last.reason().known().or(() -> first.reason().known()),
                Link.to(first.place()),
                Link.of(
                        MeetingDay.brief(standing.meeting(last.place().meeting())),
                        Link.to(last.place()).address(),
                        last.place().anchor()));
    }

    /** Whether it carries a status; an area that came off the list does not. */
    public boolean isListed() {
        return status.isPresent();
    }

    /** Whether a later meeting looked at it again. */
    public boolean isSettledSince() {
        return !last.address().equals(begun.address());
    }

    /** The first of the meetings in a row that gave it the status of the last. */
    private static AreaStatus first(List<AreaStatus> history, AreaStatus last) {
        AreaStatus first = last;
        for (int i = history.size() - 1; i >= 0 && isSame(history.get(i), last); i--) {
            first = history.get(i);
        }
        return first;
    }

    private static boolean isSame(AreaStatus one, AreaStatus other) {
        return one.status().equals(other.status());
    }

    private static String since(AreaStatus first, Standing standing) {
        String day =
                standing.meeting(first.place().meeting()).sitting().date().isKnown()
                        ? standing.dayOf(first.place().meeting())
                        : "a meeting whose date was not recorded";
        return first.change() == AreaStatus.Change.UNCHANGED
                ? "since at least " + day
                : "since " + day;
    }
}
