package org.wardmote.model;

import java.util.Locale;
import java.util.Optional;

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

    public enum Change {
        NEW,
        UNCHANGED,
        MOVED,
        REMOVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Basis {
        DATA,
        PROFESSIONAL_CONCERN,
        BOTH;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
