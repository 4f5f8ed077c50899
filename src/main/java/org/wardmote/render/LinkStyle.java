package org.wardmote.render;

import org.wardmote.model.Address;

/** How a link within the site is written. Links are relative, so a site works in any folder. */
public enum LinkStyle {
    /** For a web server: {@code ../areas/elm/}. */
    SERVED,

    /** For a folder opened from disk, where no server finds the index: {@code …/index.html}. */
    PORTABLE;

    /**
     * The way from one address to another.
     *
     * @param from the page on which the link stands
     * @param to a page or a file
     * @param fragment the anchor without {@code #}; empty for none
     */
    public String href(Address from, Address to, String fragment) {
        String anchor = fragment.isEmpty() ? "" : "#" + fragment;
        if (from.equals(to) && !fragment.isEmpty()) {
            return anchor;
        }
        String target = this == PORTABLE ? to.file() : to.path();
        String way = relative(from.file(), target);
        return new Address(way.isEmpty() ? "./" : way).escaped() + anchor;
    }

    private static String relative(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        long up = from.substring(shared).chars().filter(letter -> letter == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
    }
}
