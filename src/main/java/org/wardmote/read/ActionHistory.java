package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardmote.format.PlainWords;
import org.wardmote.model.Action;
import org.wardmote.model.Action.Update;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Markup;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.model.Outcome.Numbering;
import org.wardmote.model.Outcome.Progress;
import org.wardmote.model.Outcome.Task;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/**
 * Follows every action from the meeting that raised it through all that was recorded of it since,
 * in later minutes and in {@code action-updates.yaml}; and tells of histories that cannot be.
 */
final class ActionHistory {

    private static final Comparator<Told> OLDEST_FIRST =
            Comparator.comparing((Told told) -> told.update().date()).thenComparing(Told::location);

    private final Register names;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();
    private final Map<String, Raised> raised = new LinkedHashMap<>();
    private final Map<String, List<Told>> told = new LinkedHashMap<>();

    private ActionHistory(Register names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * The actions of all meetings with their updates, oldest first.
     *
     * @param names of every meeting, also of one that is kept out or could not be read
     */
    static List<Action> of(
            List<Meeting> meetings,
            List<RecordedUpdate> updates,
            Register names,
            Problems problems) {
        ActionHistory history = new ActionHistory(names, problems);
        List<Meeting> inOrder =
                meetings.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Meeting meeting) ->
                                                        meeting.sitting().date().sortDay())
                                        .thenComparing(Meeting::id))
                        .toList();
        inOrder.forEach(history::raise);
        inOrder.forEach(history::update);
        updates.forEach(history::update);
        return history.raised.values().stream().map(history::action).toList();
    }

    /** An action as its meeting raised it. */
    private record Raised(Meeting meeting, Outcome outcome, Task task) {
        LocalDate day() {
            return meeting.sitting().date().sortDay();
        }
    }

    /** An update, and where its action's id stands. */
    private record Told(Update update, Location location) {}

    private void raise(Meeting meeting) {
        read.add(meeting.id());
        for (Outcome outcome : meeting.outcomes()) {
            if (outcome.subject() instanceof Task task) {
                raised.putIfAbsent(task.action(), new Raised(meeting, outcome, task));
            }
        }
    }

    private void update(Meeting meeting) {
        LocalDate day = meeting.sitting().date().sortDay();
        for (Outcome outcome : meeting.outcomes()) {
            if (outcome.subject() instanceof Progress progress) {
                Update update =
                        new Update(
                                day,
                                progress.status(),
                                outcome.words(),
                                outcome.list(),
                                outcome.text(),
                                Optional.of(outcome.place()));
                add(progress.action(), new Told(update, outcome.location()));
            }
        }
    }

    private void update(RecordedUpdate recorded) {
        Update update =
                new Update(
                        recorded.date(),
                        recorded.status(),
                        PlainWords.markup(recorded.note()),
                        Markup.NOTHING,
                        recorded.note(),
                        Optional.empty());
        add(recorded.action(), new Told(update, recorded.location()));
    }

    private void add(String action, Told update) {
        Raised known = raised.get(action);
        if (known == null) {
            tellUnknown(action, update.location());
        } else if (known.task().numbering() == Numbering.GIVEN) {
            tellUnwritten(known, update.location());
        } else {
            told.computeIfAbsent(action, id -> new ArrayList<>()).add(update);
        }
    }

    private Action action(Raised from) {
        List<Told> updates =
                told.getOrDefault(from.task().action(), List.of()).stream()
                        .sorted(OLDEST_FIRST)
                        .toList();
        tellImpossible(from, updates);
        List<Update> history = new ArrayList<>();
        from.task().status().ifPresent(status -> history.add(start(from, status)));
        updates.forEach(update -> history.add(update.update()));
        Outcome outcome = from.outcome();
        return new Action(
                from.task().action(),
                outcome.ref().orElseThrow(),
                outcome.place(),
                from.meeting().body(),
                from.day(),
                outcome.parties(),
                from.task().due(),
                outcome.areas(),
                from.task().priority(),
                outcome.words(),
                outcome.list(),
                outcome.text(),
                history);
    }

    /** The status that an action had when it was raised. */
    private static Update start(Raised from, ActionStatus status) {
        return new Update(
                from.day(),
                Optional.of(status),
                Markup.NOTHING,
                Markup.NOTHING,
                "",
                Optional.of(from.outcome().place()));
    }

    private void tellImpossible(Raised from, List<Told> updates) {
        Optional<ActionStatus> closed = from.task().status().filter(ActionStatus::isClosed);
        LocalDate since = from.day();
        for (Told update : updates) {
            if (update.update().date().isBefore(from.day())) {
                tellTooEarly(from, update);
            }
            Optional<ActionStatus> status = update.update().status();
            if (closed.isPresent() && status.filter(ActionStatus::isClosed).isPresent()) {
                tellClosedTwice(from, closed.get(), since, update.location());
            }
            if (status.isPresent()) {
                closed = status.filter(ActionStatus::isClosed);
                since = update.update().date();
            }
        }
    }

    private void tellTooEarly(Raised from, Told update) {
        problems.add(
                Code.ACTION_HISTORY_IMPOSSIBLE,
                update.location(),
                "this update of %s is of %s, before the action was raised on %s."
                        .formatted(
                                from.task().action(),
                                Written.day(update.update().date()),
                                Written.day(from.day())),
                "Look at the date, or name the action that is meant.");
    }

    private void tellClosedTwice(
            Raised from, ActionStatus closed, LocalDate since, Location location) {
        problems.add(
                Code.ACTION_HISTORY_IMPOSSIBLE,
                location,
                "%s was %s already on %s."
                        .formatted(from.task().action(), closed.words(), Written.day(since)),
                "Leave the status out, or record between the two that it was opened again:"
                        + " Update %s (open): …".formatted(from.task().action()));
    }

    private void tellUnknown(String action, Location location) {
        String meeting = action.substring(0, Math.max(0, action.indexOf('/')));
        if (names.hidden().contains(meeting)) {
            tellHidden(action, location);
        } else if (names.id(meeting).isEmpty() || read.contains(meeting)) {
            tellNoSuch(action, location);
        }
    }

    private void tellHidden(String action, Location location) {
        problems.add(
                Code.REFERENCE_HIDDEN,
                location,
                "\"%s\" is kept out of the site with its meeting, but this is not."
                        .formatted(action),
                "Show the meeting by taking away \"hidden\" or \"publish\" there, or take this out"
                        + " here.");
    }

    private void tellNoSuch(String action, Location location) {
        problems.add(
                Code.ACTION_UNKNOWN,
                location,
                "there is no action \"%s\".".formatted(action),
                (Nearest.question(action, raised.keySet())
                                + " Write the meeting's folder and the action's reference, such as"
                                + " 2020-11-12-csp/A1.")
                        .strip());
    }

    private void tellUnwritten(Raised from, Location location) {
        problems.add(
                Code.ACTION_UNKNOWN,
                location,
                "\"%s\" has no reference written in its minutes.".formatted(from.task().action()),
                "Write it there, so that it stays the same when another action is added: Action"
                        + " %s: …".formatted(from.outcome().ref().orElseThrow()));
    }
}
