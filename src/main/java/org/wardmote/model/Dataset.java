package org.wardmote.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/**
 * One quarter's figures as they were read, before anyone decided which of them may be seen.
 *
 * @param months those that are there, where not all three are
 */
public record Dataset(
        Quarter quarter,
        About about,
        List<YearMonth> months,
        List<Figure> figures,
        Optional<Prose> commentary,
        Upkeep upkeep) {

    public Dataset {
        months = List.copyOf(months);
        figures = List.copyOf(figures);
    }

    /**
     * What is said of the figures as a whole.
     *
     * @param attribution notices that must stand wherever the figures do
     */
    public record About(
            String title,
            Optional<LocalDate> published,
            Source source,
            List<String> attribution,
            Optional<String> method,
            State state,
            List<String> notes,
            List<Revision> revisions) {
        public About {
            attribution = List.copyOf(attribution);
            notes = List.copyOf(notes);
            revisions = List.copyOf(revisions);
        }
    }

    public enum State implements Keyword {
        FINAL,
        PROVISIONAL,
        REVISED
    }

    public record Revision(LocalDate date, String note) {}

    /**
     * A figure as it was read.
     *
     * @param count empty where the mark says why there is none
     */
    public record Figure(
            String area,
            String indicator,
            Period period,
            Optional<Long> count,
            Mark mark,
            Location location) {}

    /** What is said of a figure in its {@code status} column. */
    public enum Mark {
        PLAIN(""),
        PROVISIONAL("p"),
        REVISED("r"),
        ESTIMATED("e"),
        CONFIDENTIAL("c"),
        NOT_AVAILABLE("x"),
        NOT_APPLICABLE("z");

        private final String letter;

        Mark(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }
    }
}
