package org.wardmote.model;

/** An address outside the site, checked when it was read: {@code https://example.org/minutes}. */
public record Url(String text) {

    @Override
    public String toString() {
        return text;
    }
}
