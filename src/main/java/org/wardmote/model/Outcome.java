package org.wardmote.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * What a labelled paragraph settled, with everyone and everything it names resolved.
 *
 * @param ref written or given in order, such as {@code A1}; actions always have one
 * @param parties whom it names within its brackets, in their order
 * @param words what follows the colon, to stand within a paragraph
 * @param list the list under the paragraph, which belongs to it; nothing where there is none
 * @param text words and list without markup
 * @param areas ids of the areas named in its details or its words
 */
public record Outcome(
        Label label,
        Place place,
        Optional<String> ref,
        List<Party> parties,
        Subject subject,
        Markup words,
        Markup list,
        String text,
        List<String> areas)
        implements Minute {

    public Outcome {
        parties = List.copyOf(parties);
        areas = List.copyOf(areas);
    }

    @Override
    public Location location() {
        return place.location();
    }

    /** What some labels say beyond their words; {@code Nothing} for the others. */
    public sealed interface Subject permits Nothing, Task, Progress, Amends, Answers {}

    public record Nothing() implements Subject {}

    /**
     * Of an action, as it was raised.
     *
     * @param action its full id, {@code <meeting>/<ref>}
     * @param due the day itself: one written without a year is the first such day after the meeting
     * @param priority id of a priority of a plan
     * @param status where it had one from the start
     */
    public record Task(
            String action,
            Numbering numbering,
            Optional<LocalDate> due,
            Optional<String> priority,
            Optional<ActionStatus> status)
            implements Subject {}

    /** Where the reference of an action comes from. Only one that is written stays as it is. */
    public enum Numbering {
        WRITTEN,
        GIVEN
    }

    /** Of an update: which action it speaks of, and its status from then on, where it says one. */
    public record Progress(String action, Optional<ActionStatus> status) implements Subject {}

    /**
     * Of an amendment: where in which minutes the change is.
     *
     * @param meeting as written, else the one whose minutes the agenda item approves or notes;
     *     empty where neither says it
     */
    public record Amends(Optional<String> meeting, Optional<String> page, Optional<String> item)
            implements Subject {}

    /** Of an answer: the anchor of the question above it. */
    public record Answers(String question) implements Subject {}
}
