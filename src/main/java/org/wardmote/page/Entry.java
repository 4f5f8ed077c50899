package org.wardmote.page;

/**
 * One name of a list of names, with a few words on it.
 *
 * @param note in grey; may be empty
 */
public record Entry(Line line, Line note) {

    public static Entry of(Link link) {
        return new Entry(Line.of(link), Line.NOTHING);
    }

    public static Entry of(Link link, String note) {
        return of(link).withNote(note);
    }

    /** The same with a note; without one where it is empty. */
    public Entry withNote(String words) {
        return words.isEmpty() ? this : new Entry(line, Line.of(words));
    }
}
