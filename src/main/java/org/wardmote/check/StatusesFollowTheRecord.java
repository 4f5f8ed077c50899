package org.wardmote.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.AreaStatus.Change;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * A status that is new, unchanged, moved or removed agrees with the one recorded before, where
 * there is one.
 */
final class StatusesFollowTheRecord implements Rule {

    private record Settled(AreaStatus status, Meeting meeting) {}

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Settled> last = new HashMap<>();
        for (Meeting meeting : content.record().meetings()) {
            Set<String> here = new HashSet<>();
            for (AreaStatus status : meeting.statuses()) {
                String area = nameOf(status.area(), content);
                if (!here.add(status.area())) {
                    tellTwice(status, area, problems);
                } else if (isOddInItself(status)) {
                    tellOdd(status, area, problems);
                } else if (last.containsKey(status.area())) {
                    check(status, last.get(status.area()), area, problems);
                }
                last.put(status.area(), new Settled(status, meeting));
            }
        }
    }

    private static boolean isOddInItself(AreaStatus status) {
        return (status.change() == Change.REMOVED) == status.status().isPresent();
    }

    private static void check(AreaStatus status, Settled before, String area, Problems problems) {
        Location earlier = before.status().place().location();
        Optional<Change> fitting = fitting(before.status(), status);
        if (fitting.isPresent() && fitting.get() != status.change()) {
            problems.add(
                    new Problem(
                                    Code.STATUS_CHANGE_DISAGREES,
                                    status.place().location(),
                                    "%s is given as \"%s\" with %s, but on %s it had %s."
                                            .formatted(
                                                    area,
                                                    status.change().id(),
                                                    words(status),
                                                    Written.day(
                                                            before.meeting()
                                                                    .sitting()
                                                                    .date()
                                                                    .sortDay()),
                                                    words(before.status())),
                                    "Write \"change: %s\", or mend the status here or at %s."
                                            .formatted(fitting.get().id(), earlier))
                            .naming(earlier));
        } else if (fitting.isEmpty()) {
            problems.add(
                    new Problem(
                                    Code.STATUS_CHANGE_DISAGREES,
                                    status.place().location(),
                                    "%s is removed, but it had no status since %s."
                                            .formatted(
                                                    area,
                                                    Written.day(
                                                            before.meeting()
                                                                    .sitting()
                                                                    .date()
                                                                    .sortDay())),
                                    "Take the entry out, or mend the status at %s."
                                            .formatted(earlier))
                            .naming(earlier));
        }
    }

    /** The one change that leads from a status to another; none leads from nothing to nothing. */
    private static Optional<Change> fitting(AreaStatus before, AreaStatus now) {
        if (before.status().isEmpty()) {
            return now.status().map(any -> Change.NEW);
        }
        if (now.status().isEmpty()) {
            return Optional.of(Change.REMOVED);
        }
        boolean isSame = now.status().equals(before.status());
        return Optional.of(isSame ? Change.UNCHANGED : Change.MOVED);
    }

    private static void tellTwice(AreaStatus status, String area, Problems problems) {
        problems.add(
                Code.STATUS_SETTLED_TWICE,
                status.place().location(),
                "the status of %s is settled twice at this meeting.".formatted(area),
                "Keep one of the two entries.");
    }

    private static void tellOdd(AreaStatus status, String area, Problems problems) {
        problems.add(
                Code.STATUS_CHANGE_DISAGREES,
                status.place().location(),
                "%s is given as \"%s\" with %s."
                        .formatted(area, status.change().id(), words(status)),
                "An area that comes off has \"status: none\" and \"change: removed\"; only then.");
    }

    private static String words(AreaStatus status) {
        return status.status().map("the status \"%s\""::formatted).orElse("no status");
    }

    private static String nameOf(String id, Content content) {
        return content.record().registers().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }
}
