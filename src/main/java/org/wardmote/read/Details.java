package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Party;

/** What the brackets of a label say, each detail known by its shape. */
record Details(
        List<Party> parties,
        Optional<LocalDate> due,
        List<String> areas,
        Optional<String> priority,
        Optional<ActionStatus> status,
        Passage passage) {

    Details {
        parties = List.copyOf(parties);
        areas = List.copyOf(areas);
    }

    /** Of an amendment: where the words stand that it changes. */
    record Passage(Optional<String> meeting, Optional<String> page, Optional<String> item) {}
}
