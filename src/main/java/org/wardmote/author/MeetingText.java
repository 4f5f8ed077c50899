package org.wardmote.author;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.format.YamlQuoting;
import org.wardmote.model.Meeting.NextMeeting;
import org.wardmote.model.Written;

/** Writes {@code meeting.yaml} of a meeting that is begun. */
final class MeetingText {

    private static final String MEETING =
            """
            # The meeting of «day».
            # All that may stand here: «docs»reference/fields/meeting/

            body: «body»
            date: «date»
            «start»
            «end»
            #venue: Committee Room 1

            # After the meeting: who came, and who sent apologies, by ids, names or initials of people.yaml.
            # Left out, the page says that attendance was not recorded.
            #present:
            #  - ann-example
            #apologies:
            #  - bob-example

            # The next meeting, once its day is known. "wardmote new meeting" begins it from here.
            #next:
            #  date: «later»
            #  start: 10:00

            # Each item may have documents and topics of its own. Their order gives their numbers.
            agenda:
            «agenda»""";

    private MeetingText() {}

    static String of(NewMeeting.Order order) {
        Optional<NextMeeting> announced = order.announced();
        return Template.fill(
                MEETING,
                Map.of(
                        "day",
                        Written.weekday(order.day()),
                        "docs",
                        order.docs(),
                        "body",
                        order.body().id(),
                        "date",
                        order.day().toString(),
                        "start",
                        announced
                                .flatMap(next -> next.start().known())
                                .map(time -> "start: " + time)
                                .orElse("#start: 10:00"),
                        "end",
                        announced
                                .flatMap(next -> next.end().known())
                                .map(time -> "end: " + time)
                                .orElse("#end: 12:00"),
                        "later",
                        order.day().plusMonths(3).toString(),
                        "agenda",
                        order.seeds().items().stream()
                                .map(MeetingText::item)
                                .collect(Collectors.joining())));
    }

    private static String item(AgendaSeeds.Seed seed) {
        String title = "  - title: " + YamlQuoting.written(seed.title());
        return switch (seed.purpose()) {
            case APPROVAL ->
                    "%s\n    approves: %s      # take this line away if the meeting does not approve them\n"
                            .formatted(title, seed.remark());
            case ACTIONS, OTHER ->
                    seed.remark().isEmpty()
                            ? title + "\n"
                            : "%s      # %s\n".formatted(title, seed.remark());
        };
    }
}
