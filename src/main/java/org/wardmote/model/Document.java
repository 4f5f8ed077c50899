package org.wardmote.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.wardmote.problem.Location;

/** A paper of an agenda item. */
public record Document(String title, Holding holding, Location location) {

    /** Where the document is, if anywhere we know. */
    public sealed interface Holding permits Held, Linked, NotHeld {}

    /**
     * Beside the meeting, and copied into the site.
     *
     * @param address where the site holds it
     * @param type such as {@code PDF}
     * @param bytes its size
     * @param pages where they could be counted
     * @param sha256 in lower-case hexadecimal digits
     */
    public record Held(Address address, String type, long bytes, OptionalInt pages, String sha256)
            implements Holding {}

    /** On somebody else's site. */
    public record Linked(Url url, Optional<String> type) implements Holding {}

    /** Printed on the agenda but not in our hands; type and size as printed. */
    public record NotHeld(Optional<String> type, Optional<String> size) implements Holding {}

    /** The size where it was measured by us. */
    public OptionalLong bytes() {
        return holding instanceof Held held ? OptionalLong.of(held.bytes()) : OptionalLong.empty();
    }
}
