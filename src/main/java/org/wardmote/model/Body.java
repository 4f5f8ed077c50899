package org.wardmote.model;

import java.util.List;
import java.util.Optional;

/** A partnership, a board or a group that meets. */
public record Body(
        String id,
        String name,
        Optional<String> partOf,
        List<FormerName> formerly,
        Optional<Contact> contact,
        Upkeep upkeep) {

    public Body {
        formerly = List.copyOf(formerly);
    }

    /** A name it had before. */
    public record FormerName(String name, Optional<DayOrMonth> until) {}
}
