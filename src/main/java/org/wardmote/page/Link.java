package org.wardmote.page;

import org.wardmote.model.Address;

/**
 * A link within the site.
 *
 * @param fragment the anchor without {@code #}; empty where the page itself is meant
 */
public record Link(String text, Address address, String fragment) implements Line.Piece {

    public static Link of(String text, Address address) {
        return new Link(text, address, "");
    }

    public static Link of(String text, Address address, String fragment) {
        return new Link(text, address, fragment);
    }

    @Override
    public String kind() {
        return "link";
    }
}
