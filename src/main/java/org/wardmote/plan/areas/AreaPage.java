package org.wardmote.plan.areas;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.page.Entry;
import org.wardmote.page.Fact;
import org.wardmote.page.Figure;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;
import org.wardmote.page.Passages;
import org.wardmote.page.SitePage;
import org.wardmote.plan.PageKind;

/**
 * A district, a ward or a place: how it stands, and what is being done.
 *
 * @param label its kind
 * @param words what an editor wrote of it; may be empty
 * @param glance its figures; none where nothing is released
 * @param onward from its figures to how they were made
 * @param doing what is being done there
 * @param figures one for each indicator
 * @param within what lies within it
 */
public record AreaPage(
        Head head,
        String label,
        String heading,
        List<Fact> facts,
        Optional<Locator> locator,
        Passages words,
        Optional<FigureTable> glance,
        List<Link> onward,
        List<LedgerBlock> doing,
        List<Figure> figures,
        List<LedgerBlock> blocks,
        List<Entry> within,
        LedgerBlock known,
        String leavesOut)
        implements SitePage {

    public static final PageKind.Each<Area, AreaPage> KIND =
            new PageKind.Each<>(
                    facts -> facts.record().registers().areas(),
                    area -> Address.ofArea(area.id()),
                    facts -> new AreaPlanner(facts)::page);

    public AreaPage {
        facts = List.copyOf(facts);
        onward = List.copyOf(onward);
        doing = List.copyOf(doing);
        figures = List.copyOf(figures);
        blocks = List.copyOf(blocks);
        within = List.copyOf(within);
    }

    @Override
    public String template() {
        return "area";
    }
}
