package org.wardmote.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an action has come, as somebody recorded it. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED,
    SUPERSEDED;

    /** As it is written in the content: {@code in-progress}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is read on a page: {@code in progress}. */
    public String words() {
        return id().replace('-', ' ');
    }

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED || this == SUPERSEDED;
    }

    public static Optional<ActionStatus> parse(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
