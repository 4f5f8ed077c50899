package org.wardmote.model;

import java.util.List;

/**
 * Checked HTML whose links into the site are still addresses, so that the same words can stand on
 * any page: {@code <a href="} + the address of an area + {@code ">Elm</a>}.
 */
public record Markup(List<Piece> pieces) {

    public static final Markup NOTHING = new Markup(List.of());

    public Markup {
        pieces = List.copyOf(pieces);
    }

    /** A run of finished HTML, or a link's target that each page writes in its own way. */
    public sealed interface Piece permits Html, Target {}

    /** Finished HTML; not always balanced by itself. */
    public record Html(String text) implements Piece {}

    /**
     * A target inside the site, standing within a quoted attribute.
     *
     * @param fragment the anchor without {@code #}; empty where the page itself is meant
     */
    public record Target(Address address, String fragment) implements Piece {}
}
