package org.wardmote.model;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.problem.Location;

/**
 * What the content folder says, read in one go and never changed.
 *
 * @param skipped what is hidden or not yet to be published, and so is in neither of the others
 */
public record Content(PublicRecord record, Datasets datasets, List<Skipped> skipped) {

    public Content {
        skipped = List.copyOf(skipped);
    }

    /** All that an editor keeps, the figures last. */
    public Stream<Thing> things() {
        return Stream.concat(record.things(), datasets.quarters().stream().map(Content::figures));
    }

    private static Thing figures(Dataset set) {
        String quarter = set.quarter().toString();
        return Thing.Kind.FIGURES_OF.of(quarter, quarter, set.upkeep());
    }

    /**
     * Something left out of the site on purpose.
     *
     * @param reason such as {@code hidden} or {@code to be published on 3 May 2027}
     * @param words by which it would be known, its id and title: no finished file may hold them
     */
    public record Skipped(Location location, String reason, List<String> words) {

        public Skipped {
            words = List.copyOf(words);
        }

        public Skipped(Location location, String reason) {
            this(location, reason, List.of());
        }
    }
}
