package org.wardmote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Content;
import org.wardmote.model.Document;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * An agenda item that speaks of a review of a death names no ward or place anywhere, since its
 * section is read as one.
 */
final class ReviewItemsNameNoArea implements Rule {

    /** Words of an item, and where they stand. */
    private record Words(String text, Location location) {}

    /** An area of which something was settled or reported under an item. */
    private record Settled(String area, Place place) {}

    @Override
    public void check(Content content, Problems problems) {
        Together together = new Together(PlaceNames.of(content.record().registers()), problems);
        for (Meeting meeting : content.record().meetings()) {
            look(Said.before(meeting).map(ReviewItemsNameNoArea::words).toList(), together);
            for (AgendaItem item : meeting.agenda().items()) {
                look(meeting, item, together);
            }
        }
    }

    private static void look(Meeting meeting, AgendaItem item, Together together) {
        look(words(item), together)
                .ifPresent(
                        review ->
                                Stream.concat(settled(meeting), bracketed(item, together))
                                        .filter(of -> of.place().item().equals(item.number()))
                                        .forEach(of -> tell(review, of, together)));
    }

    private static void tell(String review, Settled settled, Together together) {
        together.names()
                .of(settled.area())
                .ifPresent(area -> together.tell(review, area, settled.place().location()));
    }

    /** The review that these words speak of, once every area beside it is told. */
    private static Optional<String> look(List<Words> words, Together together) {
        Optional<String> review =
                words.stream()
                        .filter(w -> ReviewWords.mayBeIn(w.text()))
                        .flatMap(w -> ReviewWords.in(w.text()).stream())
                        .findFirst();
        review.ifPresent(name -> words.forEach(w -> together.look(name, w.text(), w.location())));
        return review;
    }

    private static List<Words> words(AgendaItem item) {
        return Stream.of(
                        Stream.of(new Words(item.title(), item.location())),
                        item.documents().stream().map(ReviewItemsNameNoArea::words),
                        item.everyTopic().flatMap(ReviewItemsNameNoArea::words),
                        Said.under(item).map(ReviewItemsNameNoArea::words))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<Words> words(Topic topic) {
        return Stream.concat(
                Stream.of(new Words(topic.title(), topic.location())),
                topic.documents().stream().map(ReviewItemsNameNoArea::words));
    }

    private static Words words(Document document) {
        return new Words(document.title(), document.location());
    }

    private static Words words(Said said) {
        return new Words(said.text(), said.location());
    }

    /** Areas that stand in the brackets of a label alone. */
    private static Stream<Settled> bracketed(AgendaItem item, Together together) {
        return item.outcomes().stream()
                .filter(outcome -> together.names().in(outcome.text()).isEmpty())
                .flatMap(
                        outcome ->
                                outcome.areas().stream()
                                        .map(area -> new Settled(area, outcome.place())));
    }

    private static Stream<Settled> settled(Meeting meeting) {
        return Stream.of(
                        meeting.statuses().stream().map(s -> new Settled(s.area(), s.place())),
                        meeting.flags().stream().map(f -> new Settled(f.area(), f.place())),
                        meeting.positions().stream().map(p -> new Settled(p.area(), p.place())))
                .flatMap(all -> all);
    }
}
