package org.wardmote.plan.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wardmote.page.Count;
import org.wardmote.standing.ActionStanding.State;

/** How many of some actions stand how. */
public final class ActionTally {

    private final Map<State, Long> counts = new EnumMap<>(State.class);

    private ActionTally() {}

    public static ActionTally of(List<ActionRow> rows) {
        ActionTally tally = new ActionTally();
        rows.forEach(row -> tally.counts.merge(row.state(), 1L, Long::sum));
        return tally;
    }

    public long of(State state) {
        return counts.getOrDefault(state, 0L);
    }

    public long open() {
        return of(State.OVERDUE) + of(State.DUE) + of(State.UNDATED);
    }

    public long closed() {
        return of(State.DONE) + of(State.WITHDRAWN);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the open ones are: {@code one overdue, two with no due date}; empty for none. */
    public String open(String none) {
        List<String> parts = new ArrayList<>();
        add(parts, of(State.OVERDUE), " overdue");
        add(parts, of(State.DUE), " due later");
        add(parts, of(State.UNDATED), " with no due date");
        return parts.isEmpty() ? none : String.join(", ", parts);
    }

    /** {@code two open, one done, three without a recorded outcome}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, open(), " open");
        add(parts, of(State.DONE), " done");
        add(parts, of(State.WITHDRAWN), " cancelled or superseded");
        add(parts, of(State.UNRECORDED), " without a recorded outcome");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(Count.of(count) + words);
        }
    }
}
