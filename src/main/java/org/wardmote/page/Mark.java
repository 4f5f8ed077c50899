package org.wardmote.page;

import org.wardmote.model.ActionStatus;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Site;

/**
 * A state as shape, colour and word, so that it never hangs on colour alone.
 *
 * @param style what the theme draws, such as {@code overdue} (its class is {@code status-overdue})
 * @param text the word beside the shape, such as {@code Overdue by 97 days}
 */
public record Mark(String style, String text) implements Line.Piece {

    public static Mark of(String style, String text) {
        return new Mark(style, text);
    }

    /** Of what a meeting settled of an area. */
    public static Mark of(AreaStatus settled, Site site) {
        return site.statuses().stream()
                .filter(status -> settled.status().filter(status.id()::equals).isPresent())
                .findFirst()
                .map(status -> of(status.style(), status.title()))
                .orElse(of("none", "No longer listed"));
    }

    /** Of what was recorded of an action, whatever its due date. */
    public static Mark of(ActionStatus status) {
        return switch (status) {
            case OPEN, IN_PROGRESS -> of("open", Count.capital(status.words()));
            case DONE -> of("done", "Done");
            case CANCELLED, SUPERSEDED -> of("cancelled", Count.capital(status.words()));
        };
    }

    @Override
    public String kind() {
        return "mark";
    }
}
