package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Commentary;
import org.wardmote.model.Indicator;
import org.wardmote.model.Indicator.State;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Passages;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaGlance;
import org.wardmote.tell.IndicatorWords;

/**
 * Everything that is counted, or was to be, by the state it is in.
 *
 * @param glance all of it for the district
 * @param commentaries what was said of each quarter, the newest first
 */
public record IndicatorsPage(
        Head head,
        List<Fact> facts,
        Optional<FigureTable> glance,
        List<Said> commentaries,
        List<LedgerBlock> blocks,
        String leavesOut)
        implements SitePage {

    public static final Link LINK = Link.of("Indicators", new Address("indicators/"));

    public IndicatorsPage {
        facts = List.copyOf(facts);
        commentaries = List.copyOf(commentaries);
        blocks = List.copyOf(blocks);
    }

    /** The words of a quarter under its name. */
    public record Said(String anchor, String title, Passages words) {

        private static Said of(Commentary commentary) {
            String anchor = "commentary-" + LedgerBlock.anchor(commentary.quarter().toString());
            return new Said(
                    anchor,
                    commentary.quarter().label(),
                    Passages.of(commentary.words(), LINK.address()).below(anchor));
        }
    }

    @Override
    public String template() {
        return "indicators";
    }

    public static List<IndicatorsPage> of(Standing standing) {
        List<Indicator> indicators = standing.record().registers().indicators();
        return indicators.isEmpty() ? List.of() : List.of(page(indicators, standing));
    }

    private static IndicatorsPage page(List<Indicator> indicators, Standing standing) {
        Head head =
                new Head(
                        new Address("indicators/"),
                        "Indicators",
                        sentence(indicators, standing),
                        Head.Section.INDICATORS,
                        List.of(),
                        Provenance.of(
                                indicators.stream().map(Indicator::upkeep).toList(),
                                IndicatorWords.sources(indicators.stream(), standing),
                                standing.record().site()));
        return new IndicatorsPage(
                head,
                facts(indicators, standing),
                glance(standing),
                commentaries(standing),
                LedgerBlock.written(
                        Stream.of(State.values())
                                .map(state -> block(state, indicators, standing))
                                .toArray(LedgerBlock[]::new)),
                "Figures that the minutes tell in words alone, such as a percentage without its"
                        + " base: those stay in the minutes.");
    }

    private static List<Said> commentaries(Standing standing) {
        List<Said> said =
                new ArrayList<>(standing.record().commentaries().stream().map(Said::of).toList());
        Collections.reverse(said);
        return said;
    }

    /** All of them for the district; none where nothing is released of it. */
    private static Optional<FigureTable> glance(Standing standing) {
        return standing.record().registers().areas().stream()
                .filter(area -> area.kind() == Area.Kind.DISTRICT)
                .findFirst()
                .flatMap(district -> AreaGlance.of(district, standing));
    }

    private static String sentence(List<Indicator> indicators, Standing standing) {
        long live = number(indicators, State.LIVE);
        String figures =
                standing.release()
                        .latest()
                        .map(quarter -> "their latest figures are of " + quarter.label())
                        .orElse("no figures are held in this record yet");
        return Count.first(live, "indicator is", "indicators are") + " live; " + figures + ".";
    }

    private static List<Fact> facts(List<Indicator> indicators, Standing standing) {
        return Stream.of(State.values())
                .filter(state -> number(indicators, state) > 0)
                .map(
                        state ->
                                Fact.of(
                                        IndicatorWords.state(state),
                                        Line.of(String.valueOf(number(indicators, state)))))
                .toList();
    }

    private static long number(List<Indicator> indicators, State state) {
        return indicators.stream().filter(indicator -> indicator.state() == state).count();
    }

    private static LedgerBlock block(State state, List<Indicator> indicators, Standing standing) {
        return LedgerBlock.of(
                IndicatorWords.state(state),
                IndicatorWords.meaning(state),
                indicators.stream()
                        .filter(indicator -> indicator.state() == state)
                        .map(indicator -> entry(indicator, standing))
                        .toList());
    }

    private static LedgerEntry entry(Indicator indicator, Standing standing) {
        LedgerEntry entry =
                LedgerEntry.of(
                        indicator.unit().orElse("Unit not recorded"), Line.of(Link.to(indicator)));
        return IndicatorWords.opening(indicator)
                .map(words -> entry.withNote(Line.of(words)))
                .orElse(entry);
    }
}
