package org.wardmote.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** The minutes that a meeting approves or notes are those of an earlier meeting. */
final class EarlierMinutesAreMeant implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Meeting meeting : content.record().meetings()) {
            for (AgendaItem item : meeting.agenda().items()) {
                Stream.of(item.approves(), item.notes())
                        .flatMap(Optional::stream)
                        .flatMap(id -> content.record().meeting(id).stream())
                        .filter(other -> !day(other).isBefore(day(meeting)))
                        .forEach(other -> tell(other, meeting, item, problems));
            }
        }
    }

    private static void tell(Meeting other, Meeting meeting, AgendaItem item, Problems problems) {
        problems.add(
                Code.APPROVAL_BEFORE_MEETING,
                item.location(),
                "the minutes of \"%s\", a meeting of %s, cannot have come up on %s."
                        .formatted(other.id(), Written.day(day(other)), Written.day(day(meeting))),
                "Name the meeting whose minutes were before this one.");
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.sitting().date().sortDay();
    }
}
