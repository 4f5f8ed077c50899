package org.wardmote.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.model.Markup;
import org.wardmote.model.Url;

/**
 * A line of a page: words with links and marks between them.
 *
 * <p>{@code Line.of(Link.to(facts.area("elm")), Line.words(" becomes "), Mark.of("emerging",
 * "Emerging"))}. Pieces stand next to each other as they are, so words bring their own spaces.
 */
public record Line(List<Piece> pieces) {

    public static final Line NOTHING = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a line; templates tell them apart by {@link #kind}. */
    public sealed interface Piece permits Words, Named, Remark, Link, Outward, Mark, Marked, Spark {

        /** The word by which {@code parts/line.peb} knows it: {@code words}. */
        String kind();

        /** What a reader reads, without markup. */
        String text();
    }

    /** Plain words. */
    public record Words(String text) implements Piece {
        @Override
        public String kind() {
            return "words";
        }
    }

    /** The words that a sentence is listed for, such as the name of an area. */
    public record Named(String text) implements Piece {
        @Override
        public String kind() {
            return "named";
        }
    }

    /** The site's own remark on the record, such as {@code Not recorded}. */
    public record Remark(String text) implements Piece {
        @Override
        public String kind() {
            return "remark";
        }
    }

    /** A link that leaves the site. */
    public record Outward(String text, Url url) implements Piece {
        @Override
        public String kind() {
            return "outward";
        }
    }

    /** Words of the record with their own links. */
    public record Marked(Markup markup, String text) implements Piece {
        @Override
        public String kind() {
            return "marked";
        }
    }

    public static Line of(Piece... pieces) {
        return new Line(List.of(pieces));
    }

    public static Line of(String words) {
        return of(words(words));
    }

    public static Words words(String words) {
        return new Words(words);
    }

    /**
     * Words of the record with their links; where a list belongs to them, all of it as plain words,
     * since a list cannot stand within a line.
     *
     * @param text words and list without markup
     */
    public static Line told(Markup words, Markup list, String text) {
        return list.pieces().isEmpty() ? of(new Marked(words, text)) : of(text);
    }

    /** One after the other as a sentence lists them: {@code Ash, Elm and Rowan}. */
    public static Line listing(List<? extends Piece> pieces) {
        List<Piece> listed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                listed.add(words(i == pieces.size() - 1 ? " and " : ", "));
            }
            listed.add(pieces.get(i));
        }
        return new Line(listed);
    }

    /** The same with a capital, where it begins with plain words. */
    public Line capital() {
        if (pieces.isEmpty() || !(pieces.get(0) instanceof Words first)) {
            return this;
        }
        return of(words(Count.capital(first.text()))).with(pieces.subList(1, pieces.size()));
    }

    /** This line with more at its end. */
    public Line with(Piece... more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(List.of(more));
        return new Line(all);
    }

    public Line with(List<Piece> more) {
        return with(more.toArray(Piece[]::new));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What a reader reads, without links and shapes. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
