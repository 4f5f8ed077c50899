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

    /**
     * The way from a page that a server gives at any depth, {@code 404.html}: it begins at the
     * site's own path and never names its host. Opened from disk it has one place, as other pages.
     *
     * @param base the path of the site's address, such as {@code /wardmote/}
     */
    public String hrefFromAnywhere(String base, Address to, String fragment) {
        if (this == PORTABLE) {
            return href(Address.HOME, to, fragment);
        }
        return base + to.escaped() + (fragment.isEmpty() ? "" : "#" + fragment);
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
