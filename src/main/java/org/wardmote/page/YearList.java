package org.wardmote.page;

import java.util.List;

/** A list of the pages of one kind by financial year, the newest first: plans, or money. */
public record YearList(Head head, String label, LedgerBlock years, String leavesOut)
        implements SitePage {

    @Override
    public String template() {
        return "years";
    }

    /** The same entries, last first. */
    public static List<LedgerEntry> newestFirst(List<LedgerEntry> oldestFirst) {
        List<LedgerEntry> turned = new java.util.ArrayList<>(oldestFirst);
        java.util.Collections.reverse(turned);
        return turned;
    }
}
