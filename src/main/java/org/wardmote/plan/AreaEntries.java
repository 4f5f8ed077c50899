package org.wardmote.plan;

import org.wardmote.model.Area;
import org.wardmote.page.Entry;
import org.wardmote.page.Line;

/** How an area stands in a list of areas: its name, and its status where it carries one. */
final class AreaEntries {

    private AreaEntries() {}

    static Entry of(Area area, AreaStandings standings, Facts facts) {
        return new Entry(
                standings
                        .of(area.id())
                        .filter(AreaStanding::isListed)
                        .map(
                                standing ->
                                        Line.of(
                                                facts.areaLink(area.id()),
                                                Line.words(" "),
                                                standing.mark()))
                        .orElse(Line.of(facts.areaLink(area.id()))),
                Line.NOTHING);
    }
}
