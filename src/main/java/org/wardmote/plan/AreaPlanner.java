package org.wardmote.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Source;

/** Gathers what the record holds on each area, for its page. */
final class AreaPlanner {

    static final Link AREAS = Link.of("Areas", new Address("areas/"));

    private final Facts facts;
    private final AreaStandings standings;
    private final Namings namings;
    private final Titles titles;

    AreaPlanner(Facts facts) {
        this.facts = facts;
        this.standings = AreaStandings.of(facts);
        this.namings = Namings.of(facts);
        this.titles = Titles.of(facts.record());
    }

    AreaPage page(Area area) {
        List<ActionRow> actions = actions(area);
        List<LedgerEntry> sentences = namings.of(area.id());
        AreaSummary summary = new AreaSummary(area, standings, actions, sentences.size());
        return new AreaPage(
                head(area, summary.sentence(facts)),
                Count.capital(area.kind().id()),
                area.name(),
                summary.facts(),
                locator(area),
                area.words().map(Passages::of).orElse(new Passages(List.of())),
                AreaGlance.of(area, facts),
                LedgerBlock.written(
                        LedgerBlock.of("Actions that name it", entries(actions)),
                        LedgerBlock.of("Status over time", history(area)),
                        LedgerBlock.of("Reported at meetings", AreaReports.of(area.id(), facts)),
                        new LedgerBlock(
                                "mentions",
                                "In the minutes",
                                "Every sentence that names it, newest meeting first.",
                                sentences)),
                within(area),
                LedgerBlock.of("What is known of it", AreaDetails.of(area, facts)),
                leavesOut(area));
    }

    private Head head(Area area, String sentence) {
        List<Source> sources =
                Stream.of("residents", "households")
                        .filter(name -> !counts(area, name).isEmpty())
                        .flatMap(
                                name ->
                                        Optional.ofNullable(
                                                facts.record().site().sources().get(name))
                                                .stream())
                        .distinct()
                        .toList();
        return new Head(
                Address.ofArea(area.id()),
                titles.of(area.name(), area.kind().id()),
                sentence,
                Head.Section.AREAS,
                trail(area),
                Provenance.of(area.upkeep(), sources, facts));
    }

    private static java.util.SortedMap<Integer, Integer> counts(Area area, String of) {
        return of.equals("residents") ? area.residents() : area.households();
    }

    private List<Link> trail(Area area) {
        List<Link> trail = new ArrayList<>(List.of(AREAS));
        area.within()
                .map(facts::area)
                .filter(around -> around.kind() == Area.Kind.WARD)
                .ifPresent(ward -> trail.add(facts.areaLink(ward.id())));
        return trail;
    }

    /** Open ones first. */
    private List<ActionRow> actions(Area area) {
        return facts.record().actions().stream()
                .filter(action -> action.areas().contains(area.id()))
                .map(action -> ActionRow.of(action, facts))
                .sorted(Comparator.comparing(ActionRow::state))
                .toList();
    }

    private static List<LedgerEntry> entries(List<ActionRow> actions) {
        return actions.stream().map(ActionRow::entry).toList();
    }

    /** What was settled of its status, newest first. */
    private List<LedgerEntry> history(Area area) {
        List<LedgerEntry> newestFirst =
                new ArrayList<>(
                        standings.history(area.id()).stream()
                                .map(settled -> StatusWords.ofArea(settled, facts))
                                .toList());
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Optional<Locator> locator(Area area) {
        TileMap map = TileMap.of(facts, other -> TileMap.Face.BARE);
        return squareOf(area)
                .map(
                        square ->
                                new Locator(
                                        map,
                                        square.id(),
                                        square.id().equals(area.id()) ? "page" : "location",
                                        caption(area, square)));
    }

    /** The area itself, or the nearest around it that has a square. */
    private Optional<Area> squareOf(Area area) {
        return area.tile().isPresent()
                ? Optional.of(area)
                : area.within().map(facts::area).flatMap(this::squareOf);
    }

    private String caption(Area area, Area square) {
        return "One square a ward; the marked one is "
                + (square.id().equals(area.id())
                        ? "this one."
                        : "the ward of " + square.name() + ".");
    }

    private List<Entry> within(Area area) {
        return facts.record().registers().areas().stream()
                .filter(other -> other.within().filter(area.id()::equals).isPresent())
                .map(other -> AreaEntries.of(other, standings, facts))
                .toList();
    }

    private String leavesOut(Area area) {
        String place =
                area.kind() == Area.Kind.PLACE
                        ? " A place is not a ward: nothing is counted for it alone."
                        : "";
        return "Sentences that speak of it without naming it, and whatever was said outside the"
                + " meetings on record. A status is a judgement of the partnership, not a figure."
                + place;
    }
}
