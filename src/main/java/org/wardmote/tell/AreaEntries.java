package org.wardmote.tell;

import org.wardmote.model.Area;
import org.wardmote.page.Entry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** How an area stands in a list of areas: its name, and its status where it carries one. */
public final class AreaEntries {

    private AreaEntries() {}

    public static Entry of(Area area, AreaStandings standings, Standing standing) {
        return new Entry(
                standings
                        .of(area.id())
                        .filter(AreaStanding::isListed)
                        .map(listed -> Line.of(Link.to(area), Line.words(" "), listed.mark()))
                        .orElse(Line.of(Link.to(area))),
                Line.NOTHING);
    }
}
