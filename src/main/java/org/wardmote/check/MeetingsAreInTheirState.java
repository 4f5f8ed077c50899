package org.wardmote.check;

import java.time.LocalDate;
import java.util.Optional;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.MinutesState.Written;
import org.wardmote.model.Meeting.State;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * What is recorded of a meeting fits its state: nobody attends a meeting that was cancelled or is
 * yet to come.
 *
 * <p>A build as of a day long past meets later meetings with minutes; these are no mistake, and are
 * known by their {@code changed:} date.
 */
final class MeetingsAreInTheirState implements Rule {

    private final LocalDate asOf;

    MeetingsAreInTheirState(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().forEach(meeting -> check(meeting, problems));
    }

    private void check(Meeting meeting, Problems problems) {
        Optional<State> state = meeting.sitting().state();
        boolean hasMinutes =
                meeting.agenda().items().stream()
                        .anyMatch(item -> Said.under(item).findAny().isPresent());
        boolean hasPeople = meeting.attendance().present().isKnown();
        if (isAhead(meeting)
                && (hasMinutes || hasPeople || state.equals(Optional.of(State.HELD)))) {
            tell(
                    meeting,
                    "the meeting is recorded as held, and its day, %s, is still to come."
                            .formatted(org.wardmote.model.Written.day(day(meeting))),
                    "Look whether the date is mistyped, in meeting.yaml and in the folder's name.",
                    problems);
        } else if (state.filter(State.CANCELLED::equals).isPresent() && hasPeople) {
            tell(
                    meeting,
                    "the meeting was cancelled, and people are recorded as present.",
                    "Take out \"present:\", or write \"state: held\".",
                    problems);
        } else if (hasMinutes && meeting.minutes().written() == Written.NONE) {
            tell(
                    meeting,
                    "\"minutes: none\" is written, and there are minutes.",
                    "Write \"minutes: draft\", or leave the line out.",
                    problems);
        }
    }

    private boolean isAhead(Meeting meeting) {
        return day(meeting).isAfter(asOf)
                && meeting.sitting().date().isKnown()
                && meeting.upkeep().changed().map(day -> !day.isAfter(asOf)).orElse(true);
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.sitting().date().sortDay();
    }

    private static void tell(Meeting meeting, String message, String hint, Problems problems) {
        problems.add(Code.MEETING_STATE_DISAGREES, meeting.upkeep().location(), message, hint);
    }
}
