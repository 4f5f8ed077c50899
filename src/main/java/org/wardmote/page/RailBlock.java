package org.wardmote.page;

import java.util.List;

/** Facts beside a record, under a small heading. */
public record RailBlock(String anchor, String title, List<Fact> facts) {

    public RailBlock {
        facts = List.copyOf(facts);
    }

    public static RailBlock of(String title, List<Fact> facts) {
        return new RailBlock(LedgerBlock.anchor(title), title, facts);
    }
}
