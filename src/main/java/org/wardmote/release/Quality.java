package org.wardmote.release;

import org.wardmote.problem.Keyword;

/**
 * How far a count can be relied upon, the surest first: a sum is as sure as its least sure part.
 */
public enum Quality implements Keyword {
    FINAL("", "final"),
    REVISED("[r]", "revised since it was first published"),
    PROVISIONAL("[p]", "provisional: it may still change"),
    ESTIMATED("[e]", "estimated");

    private final String letters;
    private final String meaning;

    Quality(String letters, String meaning) {
        this.letters = letters;
        this.meaning = meaning;
    }

    /** {@code [p]}; nothing for a final count. */
    public String letters() {
        return letters;
    }

    public String meaning() {
        return meaning;
    }

    Quality orLessSure(Quality other) {
        return compareTo(other) < 0 ? other : this;
    }
}
