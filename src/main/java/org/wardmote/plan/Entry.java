package org.wardmote.plan;

/**
 * One name of a list of names, with a few words on it.
 *
 * @param note in grey; may be empty
 */
public record Entry(Line line, Line note) {

    static Entry of(Link link) {
        return new Entry(Line.of(link), new Line(java.util.List.of()));
    }

    static Entry of(Link link, String note) {
        return note.isEmpty() ? of(link) : new Entry(Line.of(link), Line.of(note));
    }
}
