package org.wardmote.model;

import java.util.HashSet;
import java.util.Set;

/** The anchors of one page: each is given once. */
public final class Anchors {

    private final Set<String> given = new HashSet<>();

    /** Takes note of one that is given already. */
    public void note(String anchor) {
        given.add(anchor);
    }

    /** {@code wanted} itself, or with the first number that makes it another: {@code funding-2}. */
    public String unique(String wanted) {
        return given.add(wanted) ? wanted : numbered(wanted, 2);
    }

    /** {@code start} with the first number that is free: {@code item-2-agreed-1}. */
    public String numbered(String start) {
        return numbered(start, 1);
    }

    private String numbered(String start, int first) {
        int number = first;
        while (!given.add(start + "-" + number)) {
            number++;
        }
        return start + "-" + number;
    }
}
