package org.wardmote.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Contact;
import org.wardmote.model.Source;

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

    public Provenance {
        sources = List.copyOf(sources);
    }
}
