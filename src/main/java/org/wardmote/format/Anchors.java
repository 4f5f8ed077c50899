package org.wardmote.format;

import java.util.HashSet;
import java.util.Set;

/** The anchors of one page: each is given once. */
final class Anchors {

    private final Set<String> given = new HashSet<>();

    /** {@code wanted} itself, or with the first number that makes it another: {@code funding-2}. */
    String unique(String wanted) {
        String anchor = wanted;
        for (int number = 2; !given.add(anchor); number++) {
            anchor = wanted + "-" + number;
        }
        return anchor;
    }
}
