package org.wardmote.tell;

import java.util.List;
import java.util.Locale;
import org.wardmote.model.Area;
import org.wardmote.model.Site;
import org.wardmote.page.Count;
import org.wardmote.standing.Standing;

/**
 * How many areas carry each status now.
 *
 * @param parts the statuses that any area carries, gravest first
 */
public record StatusTally(List<Part> parts) {

    public StatusTally {
        parts = List.copyOf(parts);
    }

    /** A status and how many areas carry it. */
    public record Part(Site.Status status, long areas) {

        /** {@code two are emerging}. */
        public String words() {
            String title = status.title();
            return Count.of(areas)
                    + (areas == 1 ? " is " : " are ")
                    + title.substring(0, 1).toLowerCase(Locale.ROOT)
                    + title.substring(1);
        }
    }

    public static StatusTally of(AreaStandings standings, Standing standing) {
        List<Area> listed = standings.listed();
        return new StatusTally(
                standing.record().site().statuses().stream()
                        .map(
                                status ->
                                        new Part(
                                                status,
                                                listed.stream()
                                                        .filter(
                                                                area ->
                                                                        isIt(
                                                                                area, status,
                                                                                standings))
                                                        .count()))
                        .filter(part -> part.areas() > 0)
                        .toList());
    }

    private static boolean isIt(Area area, Site.Status status, AreaStandings standings) {
        return standings
                .of(area.id())
                .flatMap(AreaStanding::status)
                .filter(status.id()::equals)
                .isPresent();
    }

    /** How many carry any. */
    public long listed() {
        return parts.stream().mapToLong(Part::areas).sum();
    }

    /** {@code two are emerging and one is sustaining}; asked for only where any carries one. */
    public String sentence() {
        return Count.listing(parts.stream().map(Part::words).toList());
    }
}
