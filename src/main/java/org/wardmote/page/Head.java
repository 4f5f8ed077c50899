package org.wardmote.page;

import java.util.List;
import org.wardmote.model.Address;

/**
 * What every page has.
 *
 * @param title of the page alone; unique within the site
 * @param summary one plain sentence that answers the page's question; it opens the page and
 *     describes it to search engines
 * @param trail the way to it from the home page, itself left out
 */
public record Head(
        Address address,
        String title,
        String summary,
        Section section,
        List<Link> trail,
        Provenance provenance) {

    public Head {
        trail = List.copyOf(trail);
    }

    /** Which part of the navigation a page belongs to. */
    public enum Section {
        HOME,
        MEETINGS,
        DECISIONS,
        ACTIONS,
        AREAS,
        INDICATORS,
        MORE
    }
}
