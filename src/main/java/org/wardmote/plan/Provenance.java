package org.wardmote.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Contact;
import org.wardmote.model.Recorded;
import org.wardmote.model.Source;
import org.wardmote.model.Upkeep;

/**
 * Where a page's words come from and whom to tell of a mistake.
 *
 * @param changed the newest change that its content tells of
 * @param contact of the body it belongs to, else of the site
 * @param file of the content, for "Edit this page"; empty for a page made of many files
 */
public record Provenance(
        List<Source> sources,
        Optional<LocalDate> changed,
        Optional<Contact> contact,
        Optional<String> file) {

    /** Of pages that gather what many meetings said, each linked in its place. */
    static final Source MINUTES =
            new Source(
                    "The minutes of the meetings that this page links to",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Recorded.leftOut());

    public Provenance {
        sources = List.copyOf(sources);
    }

    /** Of a page that shows one file, or one entry of it. */
    static Provenance of(Upkeep upkeep, List<Source> sources, Facts facts) {
        return new Provenance(
                sources,
                upkeep.changed(),
                facts.record().site().contact(),
                Optional.of(upkeep.file()));
    }

    /** The same, where the page also shows what these files say. */
    Provenance changedWith(List<Upkeep> others) {
        return new Provenance(
                sources,
                Stream.concat(
                                changed.stream(),
                                others.stream().flatMap(upkeep -> upkeep.changed().stream()))
                        .max(LocalDate::compareTo),
                contact,
                file);
    }

    /** The same, where the page also shows what others have counted. */
    Provenance and(List<Source> others) {
        return new Provenance(
                Stream.concat(sources.stream(), others.stream()).toList(), changed, contact, file);
    }

    /** Of a page made of many entries; it is edited where all of them stand in one file. */
    static Provenance of(List<Upkeep> upkeeps, List<Source> sources, Facts facts) {
        return new Provenance(
                sources,
                upkeeps.stream()
                        .flatMap(upkeep -> upkeep.changed().stream())
                        .max(LocalDate::compareTo),
                facts.record().site().contact(),
                upkeeps.stream()
                        .map(Upkeep::file)
                        .distinct()
                        .reduce((one, other) -> "")
                        .filter(file -> !file.isEmpty()));
    }
}
