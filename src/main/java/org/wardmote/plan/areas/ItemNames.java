package org.wardmote.plan.areas;

import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Meeting;

/** How a place in the minutes is called: {@code item 7}, or {@code item 7, Data report}. */
final class ItemNames {

    private ItemNames() {}

    static String of(Meeting meeting, String anchor) {
        return meeting.agenda().items().stream()
                .flatMap(item -> of(item, anchor).stream())
                .findFirst()
                .orElse("minutes");
    }

    private static Optional<String> of(AgendaItem item, String anchor) {
        String number = "item " + item.number();
        return item.anchor().equals(anchor)
                ? Optional.of(number)
                : item.everyTopic()
                        .filter(topic -> topic.anchor().equals(anchor))
                        .findFirst()
                        .map(topic -> number + ", " + topic.title());
    }
}
