package org.wardmote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Thing;
import org.wardmote.model.Upkeep.Known;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * One entry of {@code known:}, and the part of the content for which it speaks: a meeting's folder
 * or one item of it, an entry of a register, or a file.
 *
 * @param items that the entry may name; none but in a meeting
 */
record Acknowledgement(Known known, Scope scope, List<String> items) {

    Acknowledgement {
        items = List.copyOf(items);
    }

    /** Which places belong to something. */
    @FunctionalInterface
    interface Scope {
        boolean holds(Location location);
    }

    boolean isOf(Problem problem) {
        return problem.severity() != Severity.ERROR
                && problem.code().id().equals(known.code())
                && unknownItem().isEmpty()
                && scope.holds(problem.location());
    }

    /** The item that it names, where there is no such item. */
    Optional<String> unknownItem() {
        return known.item().filter(item -> !items.contains(item));
    }

    /** Every entry of every {@code known:}. */
    static List<Acknowledgement> all(Content content) {
        List<Acknowledgement> all = new ArrayList<>();
        for (Meeting meeting : content.record().meetings()) {
            MeetingLines lines = MeetingLines.of(meeting);
            List<String> items = meeting.agenda().items().stream().map(AgendaItem::number).toList();
            for (Known known : meeting.upkeep().known()) {
                all.add(new Acknowledgement(known, scopeOf(known, lines), items));
            }
        }
        List<Thing> others =
                content.things().filter(thing -> thing.kind() != Thing.Kind.MEETING).toList();
        for (Thing thing : others) {
            for (Known known : thing.upkeep().known()) {
                all.add(new Acknowledgement(known, scopeOf(thing, others), List.of()));
            }
        }
        return all;
    }

    private static Scope scopeOf(Known known, MeetingLines lines) {
        return known.item()
                .<Scope>map(item -> location -> lines.isInItem(item, location))
                .orElse(lines::isInMeeting);
    }

    /** From its first line to the next thing of the same file; and the words beside a register. */
    private static Scope scopeOf(Thing thing, List<Thing> others) {
        Location start = thing.upkeep().location();
        int end =
                others.stream()
                        .map(other -> other.upkeep().location())
                        .filter(other -> other.file().equals(start.file()))
                        .mapToInt(Location::line)
                        .filter(line -> line > start.line())
                        .min()
                        .orElse(Integer.MAX_VALUE);
        String words = wordsFile(thing);
        return location ->
                location.file().equals(start.file())
                                && location.line() >= start.line()
                                && location.line() < end
                        || location.file().equals(words);
    }

    /** The file of words that stands beside its register, whether or not there is one. */
    private static String wordsFile(Thing thing) {
        return thing.address().map(page -> page.path().replaceAll("/$", ".md")).orElse("");
    }
}
