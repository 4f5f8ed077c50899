package org.wardmote.release;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a reader can find out too much from everything that is published: the judge of every
 * release.
 *
 * <p>A figure is safe where two sets of counts look the very same and are far enough apart in it.
 * Those that are shown to the judge are checked by adding up, and trusted in nothing; what they
 * leave open is settled by linear programs.
 */
final class DisclosureAudit {

    private final Puzzle puzzle;
    private final Attack attack;

    DisclosureAudit(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.attack = new Attack(puzzle, atom -> true);
    }

    /** The least and the most that a figure could be. */
    FeasibleRange range(Form form) {
        return attack.range(form);
    }

    /** The secrets of which too much can be found out, with what that is. */
    SortedMap<Cell, FeasibleRange> exposed() {
        return exposed(List.of());
    }

    /**
     * @param exhibits counts that are said to look the same
     */
    SortedMap<Cell, FeasibleRange> exposed(List<List<Long>> exhibits) {
        Possible possible = new Possible(puzzle);
        exhibits.forEach(could -> possible.add(could, puzzle));
        SortedMap<Cell, FeasibleRange> exposed = new TreeMap<>();
        for (Secret secret : puzzle.secrets()) {
            if (possible.exposes(secret)) {
                possible.add(attack.farthest(secret.form(), secret.width()), puzzle);
            }
            if (possible.exposes(secret)) {
                possible.add(attack.farthest(secret.form(), -secret.width()), puzzle);
            }
            if (possible.exposes(secret)) {
                exposed.put(secret.cell(), possible.range(secret));
            }
        }
        return exposed;
    }
}
