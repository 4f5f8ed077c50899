package org.wardmote.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the few facts between two rules at the head of a page: {@code Open actions: 3}.
 *
 * @param others more facts of the same term
 */
public record Fact(String term, Line value, Optional<Line> note, List<Fact> others) {

    public Fact {
        others = List.copyOf(others);
    }

    public static Fact of(String term, Line value) {
        return of(term, value, Line.NOTHING);
    }

    /** A note that says nothing is left out. */
    public static Fact of(String term, Line value, Line note) {
        Optional<Line> said = Optional.of(note).filter(line -> !line.text().isEmpty());
        return new Fact(term, value, said, List.of());
    }

    /** The same facts with each term once, where it stands first. */
    public static List<Fact> byTerm(List<Fact> facts) {
        Map<String, Fact> byTerm = new LinkedHashMap<>();
        facts.forEach(fact -> byTerm.merge(fact.term(), fact, Fact::and));
        return List.copyOf(byTerm.values());
    }

    private Fact and(Fact other) {
        List<Fact> more = new ArrayList<>(others);
        more.add(other);
        return new Fact(term, value, note, more);
    }
}
