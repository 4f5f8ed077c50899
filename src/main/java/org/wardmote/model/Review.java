package org.wardmote.model;

import java.util.List;
import org.wardmote.problem.Keyword;

/**
 * A review of a death, by number and stage only: no place, no name, no date of death.
 *
 * @param label such as {@code Review 4}
 * @param history oldest first
 */
public record Review(String label, List<Step> history, Upkeep upkeep) {

    public Review {
        history = List.copyOf(history);
    }

    /** What a meeting was told of it. */
    public record Step(Place place, Stage stage, Recorded<String> note) {}

    public enum Stage implements Keyword {
        NOTIFIED,
        PROCUREMENT,
        AUTHOR_APPOINTED,
        PANEL,
        REPORT_RECEIVED,
        WITH_HOME_OFFICE,
        APPROVED,
        PUBLISHED,
        CLOSED,
        /** Stands beside any other stage and is no step of its own. */
        ON_HOLD
    }
}
