package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * What a labelled paragraph settled, with everyone and everything it names resolved.
 *
 * @param ref written or given in order, such as {@code A1}; actions always have one
 * @param parties whom it names within its brackets, in their order
 * @param words what follows the colon
 * @param text the same without markup
 * @param areas ids of the areas named in its details or its words
 */
public record Outcome(
        Label label,
        Place place,
        Optional<String> ref,
        List<Party> parties,
        Subject subject,
        Markup words,
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

    /** Of an action: its full id is {@code <meeting>/<ref>}. */
    public record Task(String action) implements Subject {}

    /** Of an update: which action it speaks of, and its status from then on, where it says one. */
    public record Progress(String action, Optional<ActionStatus> status) implements Subject {}

    /**
     * Of an amendment: the meeting whose minutes change, and where in them.
     *
     * @param meeting empty where the record does not say which, or we do not hold it
     */
    public record Amends(Optional<String> meeting, Optional<String> page, Optional<String> item)
            implements Subject {}

    /** Of an answer: the anchor of the question above it. */
    public record Answers(String question) implements Subject {}
}
