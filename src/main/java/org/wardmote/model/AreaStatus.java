package org.wardmote.model;

import java.util.Optional;
import org.wardmote.problem.Keyword;

/**
 * What a meeting settled of an area: a judgement, not a score.
 *
 * @param status id of one of the site's statuses; empty where the area comes off the list
 */
public record AreaStatus(
        String area,
        Optional<String> status,
        Change change,
        Recorded<Basis> basis,
        Recorded<String> reason,
        Place place) {

    public enum Change implements Keyword {
        NEW,
        UNCHANGED,
        MOVED,
        REMOVED
    }

    public enum Basis implements Keyword {
        DATA,
        PROFESSIONAL_CONCERN,
        BOTH
    }
}
