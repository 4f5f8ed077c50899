package org.wardmote.model;

import java.util.Arrays;
import java.util.Optional;
import org.wardmote.problem.Keyword;

/** What a labelled paragraph of the minutes records. */
public enum Label implements Keyword {
    ACTION,
    UPDATE,
    DECISION(Deed.DECISION),
    AGREED(Deed.DECISION),
    RESOLVED(Deed.DECISION),
    RECOMMENDED(Deed.RECOMMENDATION),
    NOTED,
    APPOINTED(Deed.APPOINTMENT),
    NOMINATED(Deed.NOMINATION),
    QUESTION,
    ANSWER,
    NOTICE,
    AMENDMENT;

    private final Optional<Deed> deed;

    Label() {
        deed = Optional.empty();
    }

    Label(Deed deed) {
        this.deed = Optional.of(deed);
    }

    /** What it does; nothing where it only tells, or sets an action. */
    public Optional<Deed> deed() {
        return deed;
    }

    /** The word as it is written in minutes: {@code Action}. */
    public String word() {
        return name().charAt(0) + id().substring(1);
    }

    public static Optional<Label> parse(String word) {
        return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
    }
}
