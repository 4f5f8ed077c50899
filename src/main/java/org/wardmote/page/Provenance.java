package org.wardmote.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Contact;
import org.wardmote.model.Meeting;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Recorded;
import org.wardmote.model.Site;
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
    public static final Source MINUTES =
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
    public static Provenance of(Upkeep upkeep, List<Source> sources, Site site) {
        return new Provenance(
                sources, upkeep.changed(), site.contact(), Optional.of(upkeep.file()));
    }

    /** The same, where the page also shows what these files say. */
    public Provenance changedWith(List<Upkeep> others) {
        return new Provenance(
                sources,
                Stream.concat(changed.stream(), newest(others.stream()).stream())
                        .max(LocalDate::compareTo),
                contact,
                file);
    }

    /** The same, where the page also shows what others have counted. */
    public Provenance and(List<Source> others) {
        return new Provenance(
                Stream.concat(sources.stream(), others.stream()).toList(), changed, contact, file);
    }

    /** Of a page made of all meetings: the newest change of any. */
    public static Provenance ofAll(PublicRecord record) {
        return new Provenance(
                List.of(MINUTES),
                newest(record.meetings().stream().map(Meeting::upkeep)),
                record.site().contact(),
                Optional.empty());
    }

    public static Optional<LocalDate> newest(Stream<Upkeep> upkeeps) {
        return upkeeps.flatMap(upkeep -> upkeep.changed().stream()).max(LocalDate::compareTo);
    }

    /** Of a page made of many entries; it is edited where all of them stand in one file. */
    public static Provenance of(List<Upkeep> upkeeps, List<Source> sources, Site site) {
        return new Provenance(
                sources,
                newest(upkeeps.stream()),
                site.contact(),
                upkeeps.stream()
                        .map(Upkeep::file)
                        .distinct()
                        .reduce((one, other) -> "")
                        .filter(file -> !file.isEmpty()));
    }
}
