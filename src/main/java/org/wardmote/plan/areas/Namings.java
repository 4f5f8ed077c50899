package org.wardmote.plan.areas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Prose;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** Every sentence of the minutes that names an area, by area: the newest meeting first. */
final class Namings {

    private final Map<String, List<LedgerEntry>> byArea;

    private Namings(Map<String, List<LedgerEntry>> byArea) {
        this.byArea = byArea;
    }

    /** A sentence where it stands; it is told once, however often it names the area. */
    private record Sentence(String anchor, String text) {}

    static Namings of(Standing standing) {
        Map<String, List<LedgerEntry>> byArea = new TreeMap<>();
        List<Meeting> meetings = standing.record().meetings();
        for (int i = meetings.size() - 1; i >= 0; i--) {
            Meeting meeting = meetings.get(i);
            inMeeting(meeting)
                    .forEach(
                            (area, mentions) ->
                                    byArea.computeIfAbsent(area, first -> new ArrayList<>())
                                            .addAll(entries(meeting, mentions)));
        }
        return new Namings(byArea);
    }

    List<LedgerEntry> of(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    private static Map<String, List<Prose.Mention>> inMeeting(Meeting meeting) {
        return meeting.mentions().stream()
                .collect(groupingBy(Prose.Mention::area, TreeMap::new, toList()));
    }

    private static List<LedgerEntry> entries(Meeting meeting, List<Prose.Mention> mentions) {
        Map<Sentence, List<Prose.Mention>> sentences =
                mentions.stream()
                        .collect(
                                groupingBy(
                                        naming -> new Sentence(naming.anchor(), naming.sentence()),
                                        LinkedHashMap::new,
                                        toList()));
        return sentences.entrySet().stream()
                .map(
                        told ->
                                LedgerEntry.of(
                                                Count.capital(MeetingDay.brief(meeting)),
                                                marked(told.getKey().text(), told.getValue()))
                                        .withRef(ref(meeting, told.getKey().anchor())))
                .toList();
    }

    /** The sentence with every place at which it names the area marked. */
    private static Line marked(String sentence, List<Prose.Mention> namings) {
        List<Line.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Prose.Mention naming : inOrder(namings)) {
            if (naming.start() >= at) {
                pieces.add(Line.words(sentence.substring(at, naming.start())));
                pieces.add(new Line.Named(sentence.substring(naming.start(), naming.end())));
                at = naming.end();
            }
        }
        pieces.add(Line.words(sentence.substring(at)));
        return new Line(pieces);
    }

    private static List<Prose.Mention> inOrder(List<Prose.Mention> namings) {
        return namings.stream().sorted(Comparator.comparingInt(Prose.Mention::start)).toList();
    }

    private static Link ref(Meeting meeting, String anchor) {
        return Link.of(ItemNames.of(meeting, anchor), Address.ofMeeting(meeting.id()), anchor);
    }
}
