package org.wardmote.model;

import org.wardmote.problem.Keyword;

/** How far an action has come, as somebody recorded it. */
public enum ActionStatus implements Keyword {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED,
    SUPERSEDED;

    /** As it is read on a page: {@code in progress}. */
    public String words() {
        return id().replace('-', ' ');
    }

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED || this == SUPERSEDED;
    }
}
