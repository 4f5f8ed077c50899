package org.wardmote.plan.people;

import java.util.List;
import org.wardmote.page.Entry;
import org.wardmote.page.Head;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;

/**
 * A list of names by letter: people, organisations, bodies, or everything from A to Z.
 *
 * @param index links to the letters; empty where the list is short
 */
public record NamesPage(
        Head head, String label, List<Link> index, List<Letter> letters, String leavesOut)
        implements SitePage {

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
