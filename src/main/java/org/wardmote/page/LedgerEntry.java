package org.wardmote.page;

import java.util.Optional;

/**
 * One entry of a ledger: label, sentence, reference. Decisions, actions, changes and mentions all
 * read the same.
 *
 * @param anchor empty where nothing links to the entry
 * @param label such as {@code Nominated} or {@code Action A2}
 * @param ref the small link to where it is written
 * @param note a second line in grey
 */
public record LedgerEntry(
        String anchor, String label, Line line, Optional<Link> ref, Optional<Line> note) {

    public static LedgerEntry of(String label, Line line) {
        return new LedgerEntry("", label, line, Optional.empty(), Optional.empty());
    }

    public LedgerEntry withAnchor(String name) {
        return new LedgerEntry(name, label, line, ref, note);
    }

    public LedgerEntry withRef(Link link) {
        return new LedgerEntry(anchor, label, line, Optional.of(link), note);
    }

    public LedgerEntry withNote(Line words) {
        return new LedgerEntry(anchor, label, line, ref, Optional.of(words));
    }
}
