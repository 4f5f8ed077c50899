package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/** Finds the agenda items that other files name by meeting and number. */
final class MeetingPlaces {

    private final TreeMap<String, Meeting> meetings = new TreeMap<>();

    MeetingPlaces(List<Meeting> meetings) {
        meetings.forEach(meeting -> this.meetings.put(meeting.id(), meeting));
    }

    /** The place that the fields {@code meeting} and {@code item} name. */
    Optional<Place> of(Fields fields) {
        return fields.reference("meeting")
                .flatMap(id -> Optional.ofNullable(meetings.get(id)))
                .flatMap(meeting -> of(meeting, fields));
    }

    private static Optional<Place> of(Meeting meeting, Fields fields) {
        return fields.text("item")
                .flatMap(item -> of(meeting.id(), meeting.agenda().items(), item, fields));
    }

    /** The place of an item of a known agenda; a number that is not on it is told. */
    static Optional<Place> of(
            String meeting, List<AgendaItem> items, String number, Fields fields) {
        Optional<AgendaItem> found =
                items.stream().filter(item -> item.number().equals(number)).findFirst();
        if (found.isEmpty()) {
            tell(meeting, items, number, fields);
        }
        return found.map(
                item -> new Place(meeting, item.number(), item.anchor(), fields.location()));
    }

    private static void tell(String meeting, List<AgendaItem> items, String number, Fields fields) {
        List<String> numbers = items.stream().map(AgendaItem::number).toList();
        Problems problems = fields.reading().problems();
        String near = Nearest.question(number, numbers);
        problems.add(
                Code.ITEM_UNKNOWN,
                fields.at("item"),
                "the agenda of %s has no item \"%s\".".formatted(meeting, number),
                near.isEmpty() ? "Its items are " + String.join(", ", numbers) + "." : near);
    }
}
