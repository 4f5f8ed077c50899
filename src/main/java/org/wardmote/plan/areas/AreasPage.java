package org.wardmote.plan.areas;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Line;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.page.TileMap;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaEntries;
import org.wardmote.tell.AreaStanding;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.StatusTally;

/**
 * Every area by its kind, and the wards on the map.
 *
 * @param map empty where no area has a square
 * @param mapTitle the message of the map
 */
public record AreasPage(
        Head head,
        List<Fact> facts,
        TileMap map,
        String mapTitle,
        String mapCaption,
        List<Group> groups,
        String leavesOut)
        implements SitePage {

    public AreasPage {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
    }

    /** All areas of one kind. */
    public record Group(String anchor, String title, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String template() {
        return "areas";
    }

    public static List<AreasPage> of(Standing standing) {
        List<Area> areas = standing.record().registers().areas();
        return areas.isEmpty() ? List.of() : List.of(page(areas, standing));
    }

    private static AreasPage page(List<Area> areas, Standing standing) {
        AreaStandings standings = AreaStandings.of(standing);
        StatusTally tally = StatusTally.of(standings, standing);
        Head head =
                new Head(
                        new Address("areas/"),
                        "Areas",
                        sentence(areas, tally, standing),
                        Head.Section.AREAS,
                        List.of(),
                        Provenance.of(
                                areas.stream().map(Area::upkeep).toList(),
                                List.of(),
                                standing.record().site()));
        return new AreasPage(
                head,
                facts(areas, tally, standing),
                TileMap.of(standing.record(), area -> face(area, standings)),
                Count.capital(wards(areas, standing)) + ", each in its place",
                standing.say(
                        "A square without a word carries no status; the lists say the same, and hold"
                                + " the places within the {wards} as well."),
                Stream.of(
                                group("{District}", Area.Kind.DISTRICT, standings, standing),
                                group("{Wards}", Area.Kind.WARD, standings, standing),
                                group("Places", Area.Kind.PLACE, standings, standing))
                        .filter(group -> !group.entries().isEmpty())
                        .toList(),
                "Streets, parishes and places that the minutes do not name. Whatever was settled"
                        + " outside the meetings on record.");
    }

    private static String sentence(List<Area> areas, StatusTally tally, Standing standing) {
        return tally.listed() == 0
                ? Count.capital(kinds(areas, standing))
                        + " are on record; none of them carries a status."
                : Count.first(tally.listed(), "area carries", "areas carry")
                        + " a status: "
                        + tally.sentence()
                        + ".";
    }

    private static List<Fact> facts(List<Area> areas, StatusTally tally, Standing standing) {
        return List.of(
                Fact.of(
                        standing.say("{Wards}"),
                        Line.of(String.valueOf(number(areas, Area.Kind.WARD)))),
                Fact.of(
                        "Places",
                        Line.of(String.valueOf(number(areas, Area.Kind.PLACE))),
                        Line.of(standing.say("within the {wards}, as the minutes name them"))),
                Fact.of("With a status", Line.of(String.valueOf(tally.listed()))));
    }

    private static String kinds(List<Area> areas, Standing standing) {
        return wards(areas, standing)
                + " and "
                + Count.of(number(areas, Area.Kind.PLACE), "place", "places");
    }

    private static String wards(List<Area> areas, Standing standing) {
        return standing.say(Count.of(number(areas, Area.Kind.WARD), "{ward}", "{wards}"));
    }

    private static long number(List<Area> areas, Area.Kind kind) {
        return areas.stream().filter(area -> area.kind() == kind).count();
    }

    private static TileMap.Face face(Area area, AreaStandings standings) {
        return standings
                .of(area.id())
                .filter(AreaStanding::isListed)
                .map(listed -> TileMap.Face.of(listed.mark()))
                .orElse(TileMap.Face.BARE);
    }

    /** {@code in Elm Ward}, of a place alone. */
    private static String note(Area area, Standing standing) {
        return area.kind() == Area.Kind.PLACE
                ? area.within().map(ward -> "in " + standing.area(ward).name()).orElse("")
                : "";
    }

    private static Group group(
            String title, Area.Kind kind, AreaStandings standings, Standing standing) {
        return new Group(
                LedgerBlock.anchor(title),
                standing.say(title),
                standing.record().registers().areas().stream()
                        .filter(area -> area.kind() == kind)
                        .sorted(Comparator.comparing(Area::name))
                        .map(
                                area ->
                                        AreaEntries.of(area, standings, standing)
                                                .withNote(note(area, standing)))
                        .toList());
    }
}
