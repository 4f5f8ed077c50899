package org.wardmote.plan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Meeting;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.TileMap;
import org.wardmote.plan.figures.MethodsPage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStanding;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.StatusTally;

/**
 * The tile map at the head of the site: every ward in its place, with the number of its flags, or
 * where there are no figures with the status it carries.
 *
 * @param headline what the map shows
 * @param words how it is to be read
 */
public record HomeMap(TileMap tiles, String headline, Line words) {

    private static final int STEPS = 4;

    /** With figures, the number of flags of each ward; else the statuses. */
    static HomeMap of(AreaStandings standings, Standing standing) {
        return standing.findings().flags().isEmpty()
                ? ofStatuses(standings, standing)
                : ofFlags(standing.findings().flags(), standing);
    }

    private static HomeMap ofFlags(FlagMatrix flags, Standing standing) {
        return new HomeMap(
                TileMap.of(standing.record(), area -> face(area, flags)),
                headline(flags, standing),
                words(flags));
    }

    private static TileMap.Face face(Area area, FlagMatrix flags) {
        return flags.of(area.id())
                .filter(row -> row.local() > 0)
                .map(
                        row ->
                                TileMap.Face.of(
                                        Math.min(STEPS, row.local()), String.valueOf(row.local())))
                .orElse(TileMap.Face.BARE);
    }

    /** {@code Five wards hold three or more of six flags}. */
    private static String headline(FlagMatrix flags, Standing standing) {
        int most = flags.rows().stream().mapToInt(FlagMatrix.Row::local).max().orElse(0);
        if (most == 0) {
            return standing.say("No {ward} holds a flag");
        }
        int many = (most + 1) / 2;
        long wards = flags.rows().stream().filter(row -> row.local() >= many).count();
        return Count.capital(standing.say(Count.of(wards, "{ward} holds ", "{wards} hold ")))
                + Count.of(many)
                + " or more of "
                + Count.of(flags.size(), "flag", "flags");
    }

    private static Line words(FlagMatrix flags) {
        String until =
                flags.columns().stream()
                        .map(FlagMatrix.Column::latest)
                        .max(Quarter::compareTo)
                        .map(latest -> Written.month(latest.months().get(2)))
                        .orElseThrow();
        return Line.of(
                Line.words(
                        "Number of flags by rank, four quarters to "
                                + until
                                + ": a flag is a place among the highest rates. "),
                Link.of("As a table", Address.FLAGS),
                Line.words(" · "),
                Link.of("How flags work", MethodsPage.ADDRESS, "flags"));
    }

    private static HomeMap ofStatuses(AreaStandings standings, Standing standing) {
        TileMap tiles = TileMap.of(standing.record(), area -> face(area, standings, standing));
        return standings.settled().isEmpty()
                ? new HomeMap(
                        tiles,
                        standing.say("Each {ward}, in its place"),
                        Line.of(standing.say("One square {a ward}; each leads to its page.")))
                : new HomeMap(tiles, headline(standings, standing), words(standings, standing));
    }

    private static String headline(AreaStandings standings, Standing standing) {
        StatusTally tally = StatusTally.of(standings, standing);
        return tally.listed() == 0
                ? "No area carries a status"
                : Count.first(tally.listed(), "area carries a status", "areas carry a status")
                        + ": "
                        + tally.sentence();
    }

    /** A ward's own status; else that of a place within it. */
    private static TileMap.Face face(Area area, AreaStandings standings, Standing standing) {
        return listed(area, standings)
                .or(
                        () ->
                                within(area, standing).stream()
                                        .flatMap(place -> listed(place, standings).stream())
                                        .findFirst())
                .map(listed -> TileMap.Face.of(listed.mark()))
                .orElse(TileMap.Face.BARE);
    }

    private static Optional<AreaStanding> listed(Area area, AreaStandings standings) {
        return standings.of(area.id()).filter(AreaStanding::isListed);
    }

    private static List<Area> within(Area ward, Standing standing) {
        return standing.record().registers().areas().stream()
                .filter(area -> area.within().filter(ward.id()::equals).isPresent())
                .toList();
    }

    private static Line words(AreaStandings standings, Standing standing) {
        List<String> sentences = new ArrayList<>();
        settledLast(standing)
                .ifPresent(day -> sentences.add("Statuses as last settled, on " + day + "."));
        standings.listed().stream()
                .filter(area -> area.tile().isEmpty())
                .flatMap(area -> lent(area, standings, standing).stream())
                .forEach(sentences::add);
        return Line.of(String.join(" ", sentences) + " ")
                .with(Link.of("As a table", new Address("statuses/")));
    }

    /** Where a place has no square of its own, its ward shows its status. */
    private static Optional<String> lent(Area place, AreaStandings standings, Standing standing) {
        return place.within()
                .map(standing::area)
                .filter(ward -> ward.tile().isPresent() && listed(ward, standings).isEmpty())
                .map(
                        ward ->
                                place.name()
                                        + " lies within "
                                        + ward.name()
                                        + ", and its status is shown there.");
    }

    private static Optional<String> settledLast(Standing standing) {
        return standing.held().stream()
                .filter(meeting -> !meeting.statuses().isEmpty())
                .reduce((earlier, later) -> later)
                .flatMap((Meeting meeting) -> meeting.sitting().date().day())
                .map(Written::day);
    }
}
