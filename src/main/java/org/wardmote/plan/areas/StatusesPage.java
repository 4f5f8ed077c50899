package org.wardmote.plan.areas;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaStandings;

/**
 * The statuses of areas along the meetings: one row an area.
 *
 * @param columns the meetings that settled any, oldest first
 * @param changes what each of them settled, newest first
 * @param meanings what each status means
 */
public record StatusesPage(
        Head head,
        List<Fact> facts,
        List<Link> columns,
        List<Row> rows,
        LedgerBlock changes,
        LedgerBlock meanings,
        String leavesOut)
        implements SitePage {

    public StatusesPage {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An area's statuses, one for each of the meetings. */
    public record Row(Link area, List<Band> bands) {
        public Row {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The status of an area after a meeting.
     *
     * @param style what the theme draws, such as {@code emerging}
     * @param change anchor of what was settled; empty where the meeting settled nothing of the area
     * @param note a word on the change, such as {@code new}; may be empty
     */
    public record Band(String style, String text, String change, String note) {
        static final Band UNKNOWN = new Band("unknown", "Not recorded", "", "");
    }

    @Override
    public String template() {
        return "statuses";
    }

    public static List<StatusesPage> of(Standing standing) {
        AreaStandings standings = AreaStandings.of(standing);
        return standings.settled().isEmpty()
                ? List.of()
                : List.of(new StatusTimeline(standing, standings).page());
    }
}
