package org.wardmote.plan.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Source;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Figure;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Link;
import org.wardmote.page.Passages;
import org.wardmote.page.Provenance;
import org.wardmote.page.Titles;
import org.wardmote.page.YearList;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.plan.figures.MethodsPage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaEntries;
import org.wardmote.tell.AreaGlance;
import org.wardmote.tell.AreaStandings;
import org.wardmote.tell.FigureNotes;
import org.wardmote.tell.IndicatorWords;
import org.wardmote.tell.StatusWords;
import org.wardmote.tell.Trend;

/** Gathers what the record holds on each area, for its page. */
final class AreaPlanner {

    static final Link AREAS = Link.of("Areas", new Address("areas/"));

    private final Standing standing;
    private final AreaStandings standings;
    private final Namings namings;
    private final SpokenOf spoken;
    private final Titles titles;

    AreaPlanner(Standing standing) {
        this.standing = standing;
        this.standings = AreaStandings.of(standing);
        this.namings = Namings.of(standing);
        this.spoken = SpokenOf.in(standing);
        this.titles = Titles.of(standing.record());
    }

    AreaPage page(Area area) {
        List<ActionRow> actions = actions(area);
        AreaSummary summary =
                new AreaSummary(area, standings, standing, actions, namings.of(area.id()).size());
        return new AreaPage(
                head(area, summary.sentence()),
                Count.capital(standing.kind(area)),
                area.name(),
                summary.shown(),
                Locator.of(area, standing),
                area.words()
                        .map(words -> Passages.of(words, Address.ofArea(area.id())))
                        .orElse(new Passages(List.of())),
                AreaGlance.of(area, standing),
                MethodsPage.links(standing),
                LedgerBlock.written(doing(actions)),
                figures(area),
                blocks(area),
                within(area),
                LedgerBlock.of("What is known of it", AreaDetails.of(area, standing)),
                leavesOut(area));
    }

    private Head head(Area area, String sentence) {
        return new Head(
                Address.ofArea(area.id()),
                titles.of(area.name(), standing.kind(area)),
                sentence,
                Head.Section.AREAS,
                trail(area),
                Provenance.of(area.upkeep(), sources(area), standing.record().site())
                        .changedWith(spoken.meetings(area.id())));
    }

    /** The minutes, and where the counts come from that its page gives. */
    private List<Source> sources(Area area) {
        return Stream.of(
                        Stream.of(Provenance.MINUTES),
                        counts(area),
                        AreaGlance.countedAs(area, standing).isEmpty()
                                ? Stream.<Source>of()
                                : IndicatorWords.sources(
                                        standing.findings().indicators().stream()
                                                .map(IndicatorFindings::indicator),
                                        standing)
                                        .stream())
                .flatMap(sources -> sources)
                .distinct()
                .toList();
    }

    private Stream<Source> counts(Area area) {
        return Stream.of(
                        Optional.of("residents").filter(name -> !area.residents().isEmpty()),
                        Optional.of("households").filter(name -> !area.households().isEmpty()))
                .flatMap(Optional::stream)
                .flatMap(name -> standing.source(name).stream());
    }

    private List<Link> trail(Area area) {
        List<Link> trail = new ArrayList<>(List.of(AREAS));
        area.within()
                .map(standing::area)
                .filter(around -> around.kind() == Area.Kind.WARD)
                .ifPresent(ward -> trail.add(Link.to(standing.area(ward.id()))));
        return trail;
    }

    private static LedgerBlock doing(List<ActionRow> actions) {
        return LedgerBlock.of(
                "Actions that name it", actions.stream().map(ActionRow::entry).toList());
    }

    /** One for each indicator; a place has none of its own. */
    private List<Figure> figures(Area area) {
        return standing.findings().indicators().stream()
                .flatMap(
                        findings ->
                                findings
                                        .of(area.id())
                                        .flatMap(found -> Trend.of(findings, found, standing))
                                        .map(trend -> figure(trend, findings.indicator(), area))
                                        .stream())
                .toList();
    }

    private Figure figure(Trend trend, Indicator indicator, Area area) {
        return trend.figure(
                Address.ofArea(area.id()),
                indicator.id(),
                List.of(
                        Link.of(
                                "About " + standing.phrases().within(indicator.title()),
                                Address.ofIndicator(indicator.id()))));
    }

    private List<LedgerBlock> blocks(Area area) {
        return LedgerBlock.written(
                LedgerBlock.of("Status over time", history(area)),
                LedgerBlock.of("Reported at meetings", AreaReports.of(area.id(), standing)),
                LedgerBlock.of(
                        "In the minutes",
                        "Every sentence that names it, the newest meeting first.",
                        namings.of(area.id())));
    }

    /** Open ones first. */
    private List<ActionRow> actions(Area area) {
        return standing.record().actions().stream()
                .filter(action -> action.areas().contains(area.id()))
                .map(action -> ActionRow.of(action, standing))
                .sorted(Comparator.comparing(ActionRow::state))
                .toList();
    }

    /** What was settled of its status, newest first. */
    private List<LedgerEntry> history(Area area) {
        return YearList.newestFirst(
                standings.history(area.id()).stream()
                        .map(settled -> StatusWords.ofArea(settled, standing))
                        .toList());
    }

    private List<Entry> within(Area area) {
        return standing.record().registers().areas().stream()
                .filter(other -> other.within().filter(area.id()::equals).isPresent())
                .map(other -> AreaEntries.of(other, standings, standing).withNote(named(other)))
                .toList();
    }

    private String named(Area area) {
        int sentences = namings.of(area.id()).size();
        return sentences == 0
                ? ""
                : Count.of(sentences, "sentence", "sentences") + " in the minutes";
    }

    private String leavesOut(Area area) {
        String sentences =
                area.linking() == Area.Linking.LINKED
                        ? "Sentences that speak of it without naming it"
                        : "The sentences of the minutes: its name is not looked for in them, since"
                                + " it is also a common word or a part of other names";
        String place =
                area.kind() == Area.Kind.PLACE
                        ? standing.say(" A place is not {a ward}: nothing is counted for it alone.")
                        : "";
        return sentences
                + standing.say(
                        ", and whatever was said outside the meetings on record. A status is a"
                                + " judgement of the {partnership}, not a figure.")
                + place
                + FigureNotes.of(area, standing);
    }
}
