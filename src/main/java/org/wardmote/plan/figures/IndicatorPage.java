package org.wardmote.plan.figures;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.page.Fact;
import org.wardmote.page.Figure;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;
import org.wardmote.page.Passages;
import org.wardmote.page.SitePage;
import org.wardmote.plan.PageKind;
import org.wardmote.tell.RateMap;

/**
 * One indicator: what it counts, and its figures where there are any.
 *
 * @param words its definition and what else its editor says; may be empty
 * @param table one row an area, one column a quarter
 * @param map of the wards' rates
 * @param onward to the map with its list, and to how the figures were made
 */
public record IndicatorPage(
        Head head,
        String heading,
        List<Fact> facts,
        Passages words,
        Optional<FigureTable> table,
        List<Figure> figures,
        Optional<RateMap> map,
        List<Link> onward,
        List<LedgerBlock> blocks,
        String leavesOut)
        implements SitePage {

    public static final PageKind.Each<Indicator, IndicatorPage> KIND =
            new PageKind.Each<>(
                    facts -> facts.record().registers().indicators(),
                    indicator -> Address.ofIndicator(indicator.id()),
                    facts -> new IndicatorPlanner(facts)::page);

    public IndicatorPage {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        onward = List.copyOf(onward);
        blocks = List.copyOf(blocks);
    }

    @Override
    public String template() {
        return "indicator";
    }
}
