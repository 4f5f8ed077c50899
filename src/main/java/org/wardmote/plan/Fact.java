package org.wardmote.plan;

import java.util.Optional;

/** One of the few facts between two rules at the head of a page: {@code Open actions: 3}. */
public record Fact(String term, Line value, Optional<Line> note) {

    public static Fact of(String term, Line value) {
        return new Fact(term, value, Optional.empty());
    }

    /** A note that says nothing is left out. */
    public static Fact of(String term, Line value, Line note) {
        return new Fact(term, value, Optional.of(note).filter(line -> !line.text().isEmpty()));
    }
}
