package org.wardmote.model;

import java.util.Arrays;
import java.util.Optional;
import org.wardmote.problem.Keyword;

/** What a labelled paragraph of the minutes records. */
public enum Label implements Keyword {
    ACTION,
    UPDATE,
    DECISION,
    AGREED,
    RESOLVED,
    RECOMMENDED,
    NOTED,
    APPOINTED,
    NOMINATED,
    QUESTION,
    ANSWER,
    NOTICE,
    AMENDMENT;

    /** The word as it is written in minutes: {@code Action}. */
    public String word() {
        return name().charAt(0) + id().substring(1);
    }

    public static Optional<Label> parse(String word) {
        return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
    }
}
