package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.MinutesState;

/**
 * Minutes are approved or noted by the later meeting that says so, once it has been held; here each
 * meeting learns of it.
 */
final class Approvals {

    private Approvals() {}

    /**
     * The same meetings, each with the first that approved and the first that noted its minutes.
     *
     * @param meetings by day
     */
    static List<Meeting> told(List<Meeting> meetings, LocalDate asOf) {
        List<Meeting> held =
                meetings.stream()
                        .filter(meeting -> meeting.sitting().stateOn(asOf) == Meeting.State.HELD)
                        .toList();
        Map<String, String> approved = firstToName(held, AgendaItem::approves);
        Map<String, String> noted = firstToName(held, AgendaItem::notes);
        return meetings.stream()
                .map(
                        meeting ->
                                meeting.with(
                                        new MinutesState(
                                                meeting.minutes().written(),
                                                Optional.ofNullable(approved.get(meeting.id())),
                                                Optional.ofNullable(noted.get(meeting.id())))))
                .toList();
    }

    private static Map<String, String> firstToName(
            List<Meeting> meetings, Function<AgendaItem, Optional<String>> named) {
        Map<String, String> first = new TreeMap<>();
        for (Meeting meeting : meetings) {
            meeting.agenda().items().stream()
                    .flatMap(item -> named.apply(item).stream())
                    .forEach(earlier -> first.putIfAbsent(earlier, meeting.id()));
        }
        return first;
    }
}
