package org.wardmote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/** The minutes that a meeting approves or notes are those of an earlier meeting on record. */
final class EarlierMinutesAreMeant implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        Targets targets = Targets.of(content);
        for (Meeting meeting : content.record().meetings()) {
            for (AgendaItem item : meeting.agenda().items()) {
                Stream.of(item.approves(), item.notes())
                        .flatMap(Optional::stream)
                        .forEach(
                                id ->
                                        check(
                                                new Meant(meeting, item, id),
                                                content,
                                                targets,
                                                problems));
            }
        }
    }

    private record Meant(Meeting by, AgendaItem item, String id) {}

    private static void check(Meant meant, Content content, Targets targets, Problems problems) {
        Optional<Meeting> earlier = content.record().meeting(meant.id());
        if (earlier.isPresent()) {
            checkOrder(meant, earlier.get(), problems);
        } else if (targets.isHidden("meetings/" + meant.id() + "/meeting.yaml")) {
            problems.add(
                    Code.REFERENCE_HIDDEN,
                    meant.item().location(),
                    "The minutes of \"%s\" are not published.".formatted(meant.id()),
                    "Leave out the line until they are, or publish that meeting.");
        } else {
            List<String> ids = content.record().meetings().stream().map(Meeting::id).toList();
            String near = Nearest.question(meant.id(), ids);
            problems.add(
                    Code.MEETING_UNKNOWN,
                    meant.item().location(),
                    "No meeting on record is called \"%s\".".formatted(meant.id()),
                    near.isEmpty()
                            ? "Write the name of the meeting's folder, such as 2020-07-15-csp."
                            : near);
        }
    }

    private static void checkOrder(Meant meant, Meeting earlier, Problems problems) {
        if (!earlier.sitting().date().sortDay().isBefore(meant.by().sitting().date().sortDay())) {
            problems.add(
                    Code.APPROVAL_BEFORE_MEETING,
                    meant.item().location(),
                    "The minutes of \"%s\", a meeting of %s, cannot have come up on %s."
                            .formatted(
                                    meant.id(),
                                    Written.day(earlier.sitting().date().sortDay()),
                                    Written.day(meant.by().sitting().date().sortDay())),
                    "Name the meeting whose minutes were before this one.");
        }
    }
}
