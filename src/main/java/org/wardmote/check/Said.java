package org.wardmote.check;

import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Markup;
import org.wardmote.model.Meeting;
import org.wardmote.model.Minute;
import org.wardmote.model.Outcome;
import org.wardmote.model.Prose.Passage;
import org.wardmote.problem.Location;

/**
 * One paragraph of the minutes, whether or not it carries a label.
 *
 * @param text without markup, and without its label
 */
record Said(String text, Markup markup, Location location) {

    /** What is said under an item and its topics. */
    static Stream<Said> under(AgendaItem item) {
        return item.allMinutes().map(Said::of);
    }

    /** What is said before the first item. */
    static Stream<Said> before(Meeting meeting) {
        return meeting.lead().stream().map(Said::of);
    }

    /** Whether it holds a link, to wherever. */
    boolean isLinking() {
        return markup.pieces().stream()
                .anyMatch(
                        piece ->
                                piece instanceof Markup.Target
                                        || piece instanceof Markup.Html html
                                                && html.text().contains("<a "));
    }

    private static Said of(Minute minute) {
        if (minute instanceof Outcome outcome) {
            return new Said(outcome.text(), outcome.words(), outcome.location());
        }
        Passage passage = (Passage) minute;
        return new Said(passage.text(), passage.markup(), passage.location());
    }
}
