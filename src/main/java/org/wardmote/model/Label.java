package org.wardmote.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a labelled paragraph of the minutes records. */
public enum Label {
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

    /** The word as it stands in addresses and class names: {@code action}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Label> parse(String word) {
        return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
    }
}
