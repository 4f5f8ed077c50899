package org.wardmote.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Document;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.problem.Location;

/** Which lines of a meeting's files belong to which of its agenda items. */
final class MeetingLines {

    /** A heading stands this far above the first paragraph under it, at most. */
    private static final int HEADING_ABOVE = 2;

    private final String folder;

    /** By file: the first lines of what is known to belong to an item, and the item's number. */
    private final Map<String, NavigableMap<Integer, String>> starts = new TreeMap<>();

    private MeetingLines(String folder) {
        this.folder = folder;
    }

    static MeetingLines of(Meeting meeting) {
        String file = meeting.upkeep().location().file();
        MeetingLines lines = new MeetingLines(file.substring(0, file.lastIndexOf('/') + 1));
        for (AgendaItem item : meeting.agenda().items()) {
            parts(item).forEach(location -> lines.add(location, item.number()));
        }
        Stream.of(
                        meeting.statuses().stream().map(status -> status.place()),
                        meeting.flags().stream().map(flag -> flag.place()),
                        meeting.positions().stream().map(position -> position.place()))
                .flatMap(places -> places)
                .forEach((Place place) -> lines.add(place.location(), place.item()));
        return lines;
    }

    boolean isInMeeting(Location location) {
        return location.file().startsWith(folder);
    }

    boolean isInItem(String number, Location location) {
        return itemAt(location).filter(number::equals).isPresent();
    }

    /** The item of the nearest part above; a heading belongs to what stands under it. */
    private Optional<String> itemAt(Location location) {
        NavigableMap<Integer, String> known = starts.getOrDefault(location.file(), new TreeMap<>());
        int line = location.line();
        if (known.containsKey(line)) {
            return Optional.of(known.get(line));
        }
        Map.Entry<Integer, String> below = known.higherEntry(line);
        if (below != null && below.getKey() - line <= HEADING_ABOVE) {
            return Optional.of(below.getValue());
        }
        return Optional.ofNullable(known.floorEntry(line)).map(Map.Entry::getValue);
    }

    private void add(Location location, String item) {
        starts.computeIfAbsent(location.file(), file -> new TreeMap<>())
                .putIfAbsent(location.line(), item);
    }

    private static Stream<Location> parts(AgendaItem item) {
        return Stream.of(
                        Stream.of(item.location()),
                        item.documents().stream().map(Document::location),
                        item.everyTopic().map(AgendaItem.Topic::location),
                        Said.under(item).map(Said::location))
                .flatMap(locations -> locations);
    }
}
