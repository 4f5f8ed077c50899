package org.wardmote.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * What is said of a content file itself rather than of its subject.
 *
 * @param changed the last change that a reader should hear of
 * @param aliases older addresses that lead here
 * @param known warnings that are true of the source
 */
public record Upkeep(
        Optional<LocalDate> changed, List<String> aliases, List<Known> known, Location location) {

    public Upkeep {
        aliases = List.copyOf(aliases);
        known = List.copyOf(known);
    }

    /** The content file, for "Edit this page". */
    public String file() {
        return location.file();
    }

    /**
     * A warning acknowledged where it arises.
     *
     * @param code of the warning, such as {@code amendment-without-text}
     * @param item the number of the agenda item it speaks of; empty for the whole file
     */
    public record Known(String code, Optional<String> item, String reason, Location location) {}
}
