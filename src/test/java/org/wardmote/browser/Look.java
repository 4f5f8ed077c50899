package org.wardmote.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a page is looked at: {@code dark, 320 px}.
 *
 * @param width of the window in CSS pixels
 */
record Look(Scheme scheme, int width) {

    static final Look DESK = new Look(Scheme.LIGHT, 1280);
    static final Look PHONE = new Look(Scheme.LIGHT, 320);

    /** The four in which every page has to hold. */
    static final List<Look> ALL =
            Stream.of(1280, 320)
                    .flatMap(width -> Stream.of(Scheme.values()).map(s -> new Look(s, width)))
                    .toList();

    /** What the reader's system asks for. */
    enum Scheme {
        LIGHT,
        DARK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return scheme + ", " + width + " px";
    }
}
