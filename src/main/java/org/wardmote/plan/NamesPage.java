package org.wardmote.plan;

import java.util.List;

/**
 * A list of names by letter: people, organisations, bodies, or everything from A to Z.
 *
 * @param index links to the letters; empty where the list is short
 */
public record NamesPage(
        Head head, String label, List<Link> index, List<Letter> letters, String leavesOut)
        implements Page {

    public NamesPage {
        index = List.copyOf(index);
        letters = List.copyOf(letters);
    }

    /** All names under one letter, or under another heading. */
    public record Letter(String anchor, String title, List<Entry> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String template() {
        return "names";
    }
}
