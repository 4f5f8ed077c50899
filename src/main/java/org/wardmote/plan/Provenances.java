package org.wardmote.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Meeting;
import org.wardmote.model.Upkeep;

/** Where pages that are made of many files come from. */
final class Provenances {

    private Provenances() {}

    /** Of a page made of all meetings: the newest change of any. */
    static Provenance ofAll(Facts facts) {
        return new Provenance(
                List.of(Provenance.MINUTES),
                newest(facts.record().meetings().stream().map(Meeting::upkeep)),
                facts.record().site().contact(),
                Optional.empty());
    }

    static Optional<LocalDate> newest(Stream<Upkeep> upkeeps) {
        return upkeeps.flatMap(upkeep -> upkeep.changed().stream()).max(Comparator.naturalOrder());
    }
}
