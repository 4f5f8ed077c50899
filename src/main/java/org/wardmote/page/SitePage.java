package org.wardmote.page;

import java.util.List;

/**
 * One page of the site, as values: everything its template shows, and nothing to be worked out.
 *
 * <p>Each kind of page is one record, such as {@code MeetingPage}, shown by one template of the
 * same name, such as {@code meeting.peb}.
 */
public interface SitePage {

    /** What every page has, whatever its kind. */
    Head head();

    /** The name of its template, without the ending: {@code meeting}. */
    String template();

    /** Whether search engines and lists of pages should name it; a redirect is not listed. */
    default boolean isListed() {
        return true;
    }

    /** The charts it shows, so that only pages with one load what draws them. */
    default List<Figure> figures() {
        return List.of();
    }
}
