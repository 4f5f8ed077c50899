package org.wardmote.plan;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.model.Site;

/**
 * What stands around every page: masthead, navigation and foot. Templates see it as {@code site}.
 *
 * @param navigation the main sections that have pages
 * @param further what else the foot leads to
 */
public record Frame(
        Site site, LocalDate asOf, List<Entry> navigation, List<Link> further, Edition edition) {

    public Frame {
        navigation = List.copyOf(navigation);
        further = List.copyOf(further);
    }

    /** A link of the main navigation. */
    public record Entry(Head.Section section, Link link) {}

    /** For whom a site is built: the public, or editors who look at what is still hidden. */
    public enum Edition {
        PUBLIC,
        WITH_HIDDEN
    }

    public boolean isWithHidden() {
        return edition == Edition.WITH_HIDDEN;
    }
}
